import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useMemo, useState } from 'react';

import type { WantedLine } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatYuan } from '@/copy/format';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import {
  chooseAll,
  chooseLine,
  countPieces,
  putBack,
  removeLines,
  setQuantity,
  useCart,
  type CartLine,
} from '@/stores/cart/cart';
import { refreshCartQuote, refreshCartQuoteSoon, useCartQuote, viewCart, type CartRow } from '@/stores/cart/cart-quote';
import { shopResource } from '@/stores/shop/shop';
import { setFavourite } from '@/stores/wishlist/wishlist';

import { askSeller } from '../shared/shop/ask-seller';

/** The cart is right on screen even where the phone has no room to keep it; she is told. */
function kept(how: 'kept' | 'full'): void {
  if (how === 'full') say(copy.cart.full);
  refreshCartQuoteSoon();
}

interface Removed {
  /** Empty when several went at once. */
  readonly title: string;
  readonly kinds: number;
  /** The cart as it was. */
  readonly before: readonly CartLine[];
}

const wantedOf = ({ skuId, line }: CartRow): WantedLine => ({ skuId, quantity: line.quantity });

function useRemoval() {
  const [removed, setRemoved] = useState<Removed>();
  useDidHide(() => setRemoved(undefined));
  const remove = useCallback((skuIds: readonly string[], title: string) => {
    setRemoved({ title, kinds: skuIds.length, before: useCart.getState().lines });
    kept(removeLines(skuIds));
  }, []);
  const undo = useCallback(() => {
    if (removed) kept(putBack(removed.before));
    setRemoved(undefined);
  }, [removed]);
  const moveToFavourites = useCallback(
    async ({ skuId, line }: CartRow) => {
      const answer = await setFavourite({ id: line.goodsId, title: line.title }, true);
      if (!answer.ok) return say(wordsFor(answer.failure));
      remove([skuId], line.title);
      say(copy.marks.moved(line.title));
    },
    [remove],
  );
  return { removed, remove, moveToFavourites, undo };
}

/** All that the cart's page shows and does. */
export function useCartPage() {
  const lines = useCart((cart) => cart.lines);
  const pieces = useCart(countPieces);
  const { known, quote, pending, failure } = useCartQuote();
  const { remote: shop } = shopResource.use({});
  const [editing, setEditing] = useState(false);
  const removal = useRemoval();
  // Prices and stock may be others by now, and other pages put things in. A change made here asks by itself.
  useDidShow(() => void refreshCartQuote());

  const view = useMemo(() => viewCart(lines, known), [lines, known]);
  const chosen = view.rows.filter((row) => row.chosen);
  const total = quote && chosen.length > 0 ? quote.total : undefined;
  const allChosen = view.rows.length > 0 && chosen.length === view.rows.length;

  const setCount = useCallback((skuId: string, quantity: number) => kept(setQuantity(skuId, quantity)), []);
  const choose = useCallback((skuId: string, on: boolean) => kept(chooseLine(skuId, on)), []);
  const openGoods = useCallback((goodsId: string) => void go({ to: 'goods', id: goodsId }), []);

  return {
    ...view,
    ...removal,
    pieces,
    empty: lines.length === 0,
    /** Something can be said of at least one line. */
    known: view.rows.length + view.troubled.length > 0,
    chosenPieces: chosen.reduce((count, { line }) => count + line.quantity, 0),
    quote: total === undefined ? undefined : quote,
    pending,
    failure,
    contact: shop.status === 'ready' && shop.value.payment === 'contact',
    editing: editing && lines.length > 0,
    setEditing,
    setCount,
    choose,
    openGoods,
    allChosen,
    chooseAll: () => kept(chooseAll(!allChosen)),
    retry: () => void refreshCartQuote(),
    toCatalogue: () => void go({ to: 'catalogue' }),
    checkout: () => void go({ to: 'checkout', lines: chosen.map(wantedOf), fromCart: true }),
    tellSeller: () =>
      void askSeller(
        copy.seller.enquiry(
          chosen.map((row) => row.line),
          total && formatYuan(total),
        ),
      ),
  };
}

export type CartPage = ReturnType<typeof useCartPage>;
