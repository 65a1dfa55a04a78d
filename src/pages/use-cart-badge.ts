import { useEffect } from 'react';
import { useDidShow } from '@tarojs/taro';

import { showCartBadge } from '@/platform/badge';
import { countPieces, useCart } from '@/stores/cart';

/** Keeps the cart's badge right while a tab page is shown. Every tab page uses it. */
export function useCartBadge(): void {
  const pieces = useCart(countPieces);
  useEffect(() => void showCartBadge(pieces), [pieces]);
  useDidShow(() => void showCartBadge(pieces));
}
