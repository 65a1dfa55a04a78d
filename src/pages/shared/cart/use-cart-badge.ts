import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { showCartBadge } from '@/platform/page/cart-badge';
import { countPieces, useCart } from '@/stores/cart/cart';

/** Keeps the cart's badge right while a tab page is shown. Every tab page uses it. */
export function useCartBadge(): void {
  const pieces = useCart(countPieces);
  const hasTabs = !useBrowseOnly();
  useEffect(() => void (hasTabs && showCartBadge(pieces)), [hasTabs, pieces]);
  useDidShow(() => void (hasTabs && showCartBadge(pieces)));
}
