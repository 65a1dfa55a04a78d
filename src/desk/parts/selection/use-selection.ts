import { useDidShow } from '@tarojs/taro';
import { useMemo } from 'react';

import { removeLines, setQuantity, toLineItems, useCart } from '@/stores/cart/cart';
import { refreshCartQuote, refreshCartQuoteSoon, toCartView, useCartQuote } from '@/stores/cart/cart-quote';

import { toPage } from '../to-page';

/** The chosen lines of the seller's cart. Changes are made in the cart itself. */
export function useSelection() {
  const lines = useCart((cart) => cart.lines);
  const { quotedLines, quote, failure } = useCartQuote();
  // Stock and the cart may have changed on other pages.
  useDidShow(() => void refreshCartQuote());
  const chosen = useMemo(() => lines.filter((line) => line.chosen), [lines]);
  return {
    ...useMemo(() => toCartView(chosen, quotedLines), [chosen, quotedLines]),
    chosen: useMemo(() => toLineItems(chosen), [chosen]),
    goods: quote?.breakdown.find((item) => item.kind === 'goods'),
    failure,
    retry: () => void refreshCartQuote(),
    setLineQuantity(skuId: string, quantity: number) {
      setQuantity(skuId, quantity);
      refreshCartQuoteSoon();
    },
    remove(skuId: string) {
      removeLines([skuId]);
      refreshCartQuoteSoon();
    },
    toCatalog: toPage({ to: 'catalog' }),
    toCart: toPage({ to: 'cart' }),
  };
}

export type Selection = ReturnType<typeof useSelection>;
