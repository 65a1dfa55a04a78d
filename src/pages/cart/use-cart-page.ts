import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useMemo, useState } from 'react';

import type { LineItemInput } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { toCatalog } from '@/pages/shared/to-tabs';
import { useRowMotion } from '@/pages/shared/use-row-motion';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import {
  chooseAll,
  chooseLine,
  countPieces,
  removeLines,
  restoreLines,
  setQuantity,
  useCart,
  type CartLine,
} from '@/stores/cart/cart';
import {
  refreshCartQuote,
  refreshCartQuoteSoon,
  toCartView,
  useCartQuote,
  type CartRow,
} from '@/stores/cart/cart-quote';
import { setFavourite } from '@/stores/wishlist/wishlist';

/** After each change: tells the shopper when the cart could not be stored, and quotes the cart again. */
function afterSave(result: 'saved' | 'full'): void {
  if (result === 'full') showToast(copy.cart.storageFull);
  refreshCartQuoteSoon();
}

interface RemovedLines {
  /** Empty when several lines were removed at once. */
  readonly title: string;
  readonly lineCount: number;
  /** The cart before the removal. */
  readonly before: readonly CartLine[];
}

const skuIdOf = ({ skuId }: CartRow) => skuId;
const toLineItem = ({ skuId, line }: CartRow): LineItemInput => ({ skuId, quantity: line.quantity });

function useRemoval() {
  const [removed, setRemoved] = useState<RemovedLines>();
  useDidHide(() => setRemoved(undefined));
  const remove = useCallback((skuIds: readonly string[], title: string) => {
    setRemoved({ title, lineCount: skuIds.length, before: useCart.getState().lines });
    afterSave(removeLines(skuIds));
  }, []);
  const undo = useCallback(() => {
    if (removed) afterSave(restoreLines(removed.before));
    setRemoved(undefined);
  }, [removed]);
  const moveToFavourites = useCallback(
    async ({ skuId, line }: CartRow) => {
      const answer = await setFavourite({ id: line.goodsId, title: line.title }, true);
      if (!answer.ok) return showToast(failureText(answer.failure));
      remove([skuId], line.title);
      showToast(copy.wishlist.movedToFavourites(line.title));
    },
    [remove],
  );
  return { removed, remove, moveToFavourites, undo };
}

/** State and actions of the cart page. */
export function useCartPage() {
  const lines = useCart((cart) => cart.lines);
  const pieces = useCart(countPieces);
  const { quotedLines, quote, pending, failure } = useCartQuote();
  const [editing, setEditing] = useState(false);
  const removal = useRemoval();
  // Prices, stock and the cart may have changed on other pages. Changes on this page quote again by themselves.
  useDidShow(() => void refreshCartQuote());

  const view = useMemo(() => toCartView(lines, quotedLines), [lines, quotedLines]);
  const shown = useRowMotion(view.rows, skuIdOf);
  // The last line leaves like the others before the cart says that it is empty.
  const empty = lines.length + shown.length === 0;
  const chosen = view.rows.filter((row) => row.chosen);
  const total = quote && chosen.length > 0 ? quote.total : undefined;
  const allChosen = view.rows.length > 0 && chosen.length === view.rows.length;

  const setLineQuantity = useCallback((skuId: string, quantity: number) => afterSave(setQuantity(skuId, quantity)), []);
  const choose = useCallback((skuId: string, checked: boolean) => afterSave(chooseLine(skuId, checked)), []);
  const openGoods = useCallback((goodsId: string) => void navigateTo({ to: 'goods', id: goodsId }), []);

  return {
    ...view,
    ...removal,
    shown,
    pieces,
    empty,
    hasQuotedLines: shown.length + view.unavailable.length > 0,
    chosenPieces: chosen.reduce((count, { line }) => count + line.quantity, 0),
    quote: total === undefined ? undefined : quote,
    pending,
    failure,
    editing: editing && !empty,
    setEditing,
    setLineQuantity,
    choose,
    openGoods,
    allChosen,
    chooseAll: () => afterSave(chooseAll(!allChosen)),
    retry: () => void refreshCartQuote(),
    toCatalog,
    checkout: () => void navigateTo({ to: 'checkout', lines: chosen.map(toLineItem), fromCart: true }),
  };
}

export type CartPage = ReturnType<typeof useCartPage>;
