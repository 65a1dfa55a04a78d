import { useCallback } from 'react';

import type { Basket } from '@/contract/checkout/prepared-order';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { addToCart } from '@/stores/cart/cart';
import { basketResource } from '@/stores/checkout/prepared-order';
import { stallQuoteResource } from '@/stores/checkout/stall';

const toFeed = () => void go({ to: 'feed' });

/** What the seller put together. */
export function useBasket(basketId: string) {
  const { remote, reload } = basketResource.use({ basketId });
  return { remote, retry: useCallback(() => void reload(), [reload]), toFeed };
}

function putInCart({ lines }: Basket): void {
  const kept = [...lines].reverse().map(({ skuId, quantity }) => addToCart(skuId, quantity));
  say(kept.includes('lines') ? copy.goods.cartFull(LIMITS.lines) : copy.direct.basketAdded);
}

/** What it costs, and the ways on. */
export function useBasketQuote(basket: Basket) {
  const { remote, reload } = stallQuoteResource.use({ lines: basket.lines });
  return {
    remote,
    reload,
    toFeed,
    toCart: () => putInCart(basket),
    toCheckout: () => void go({ to: 'checkout', lines: basket.lines, fromCart: false }),
  };
}
