import { useDidShow } from '@tarojs/taro';
import { useEffect, useMemo, useState } from 'react';

import type { StallPurchase } from '@/contract/checkout/stall';
import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { fen, parseYuan, type Fen } from '@/contract/money';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatExactYuan } from '@/copy/format';
import { toCatalog } from '@/pages/shared/to-tabs';
import { showToast } from '@/platform/page/feedback';
import { toLineItems, useCart } from '@/stores/cart/cart';
import { payAtStall, stallQuoteResource } from '@/stores/checkout/stall';
import { shopResource } from '@/stores/shop/shop';

import { openCheckoutResult } from '../shared/open-checkout-result';

const MAX_AMOUNT = fen(LIMITS.stallAmount);

/** The amount entered, or an error text; neither if the field is empty. */
function parseAmount(text: string): { readonly amount?: Fen; readonly error?: string } {
  if (text.trim() === '') return {};
  const amount = parseYuan(text);
  if (amount === undefined || amount === 0) return { error: copy.stall.amountInvalid };
  return amount > MAX_AMOUNT ? { error: copy.stall.amountTooHigh(formatExactYuan(MAX_AMOUNT)) } : { amount };
}

/** The selected cart lines and their quote at the stall. */
function useCartSelection() {
  const lines = useCart((cart) => cart.lines);
  const items = useMemo(() => toLineItems(lines.filter(({ chosen }) => chosen)), [lines]);
  const { remote, reload } = stallQuoteResource.use({ lines: items, stall: true });
  // Stock and the cart's selection may have changed while the page was hidden.
  useDidShow(() => void reload());
  return { items, remote, reload };
}

/** Paying at the stall: a plain amount, or the selected cart lines. */
export function useStall() {
  const shop = shopResource.use({});
  const selection = useCartSelection();
  const [mode, setMode] = useState<StallPurchase['kind']>('amount');
  const [text, setText] = useState('');
  const [showsError, setShowsError] = useState(false);
  const [busy, setBusy] = useState(false);
  const { amount, error } = parseAmount(text);
  useEffect(() => setShowsError(false), [text]);

  const quote = valueIn(selection.remote);
  const goods = quote && quote.lines.length > 0 && quote.unavailable.length === 0 ? quote : undefined;
  const due = mode === 'amount' ? amount : goods?.total;

  async function showFailure(failure: Failure): Promise<void> {
    await selection.reload();
    showToast(failure.code === 'PRICE_CHANGED' ? copy.stall.priceChanged : failureText(failure));
  }

  async function pay(): Promise<void> {
    if (busy) return;
    if (due === undefined) return setShowsError(true);
    setBusy(true);
    const paid = await payAtStall(
      mode === 'amount' ? { kind: 'amount', amount: due } : { kind: 'goods', lines: selection.items, shown: due },
    );
    setBusy(false);
    if (paid.ok) await openCheckoutResult(paid.value);
    else await showFailure(paid.failure);
  }

  return {
    shop: shop.remote,
    reloadShop: () => void shop.reload(),
    mode,
    setMode,
    text,
    setText,
    error: showsError ? (error ?? copy.stall.amountInvalid) : undefined,
    selection: selection.remote,
    reloadSelection: () => void selection.reload(),
    due,
    busy,
    pay: () => void pay(),
    toCatalog,
  };
}

export type StallPage = ReturnType<typeof useStall>;
