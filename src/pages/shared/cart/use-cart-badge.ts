import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { showCartBadge } from '@/platform/page/cart-badge';
import { countPieces, useCart } from '@/stores/cart/cart';

/** Updates the cart's badge in the tab bar. Every tab page has to use it. */
export function useCartBadge(): void {
  const pieces = useCart(countPieces);
  const hasTabs = !useBrowseOnly();
  useEffect(() => void (hasTabs && showCartBadge(pieces)), [hasTabs, pieces]);
  useDidShow(() => void (hasTabs && showCartBadge(pieces)));
}
