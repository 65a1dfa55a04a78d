import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { showCartBadge } from '@/platform/page/cart-badge';
import { showTabBar } from '@/platform/page/tab-bar';
import { countPieces, useCart } from '@/stores/cart/cart';

/** Keeps the tab bar true: it is there, with the number of pieces at the cart. Every tab page has to use it. */
export function useTabBar(): void {
  const pieces = useCart(countPieces);
  const hasTabs = !useBrowseOnly();
  useEffect(() => void (hasTabs && showCartBadge(pieces)), [hasTabs, pieces]);
  useDidShow(() => {
    void showTabBar();
    if (hasTabs) void showCartBadge(pieces);
  });
}
