import { useDidShow } from '@tarojs/taro';
import { useEffect, useMemo, useState } from 'react';

import type { StallWish } from '@/contract/checkout/stall';
import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { fen, parseYuan, type Fen } from '@/contract/money';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatCharge } from '@/copy/format';
import { go, replace } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { useCart, wantedOf } from '@/stores/cart/cart';
import { payAtStall, stallQuoteResource } from '@/stores/checkout/stall';
import { shopResource } from '@/stores/shop/shop';

const NOTHING = {};
const MOST = fen(LIMITS.stallAmount);

/** The amount written, or in words what is wrong with it; neither while nothing is written. */
export function readAmount(text: string): { readonly amount?: Fen; readonly trouble?: string } {
  if (text.trim() === '') return {};
  const amount = parseYuan(text);
  if (amount === undefined || amount === 0) return { trouble: copy.direct.amountWrong };
  return amount > MOST ? { trouble: copy.direct.amountOver(formatCharge(MOST)) } : { amount };
}

/** What is chosen in the cart, as it costs here. */
function useChosen() {
  const lines = useCart((cart) => cart.lines);
  const wanted = useMemo(() => wantedOf(lines.filter(({ chosen }) => chosen)), [lines]);
  const { remote, reload } = stallQuoteResource.use({ lines: wanted, stall: true });
  // Others buy meanwhile, and she may have picked more.
  useDidShow(() => void reload());
  return { wanted, remote, reload };
}

/** Paying at the stall: by an amount, or by what is chosen in the cart. */
export function useStall() {
  const shop = shopResource.use(NOTHING);
  const chosen = useChosen();
  const [mode, setMode] = useState<StallWish['kind']>('amount');
  const [text, setText] = useState('');
  const [isTold, setIsTold] = useState(false);
  const [busy, setBusy] = useState(false);
  const { amount, trouble } = readAmount(text);
  useEffect(() => setIsTold(false), [text]);

  const quote = valueIn(chosen.remote);
  const goods = quote && quote.lines.length > 0 && quote.troubled.length === 0 ? quote : undefined;
  const due = mode === 'amount' ? amount : goods?.total;

  async function refuse(failure: Failure): Promise<void> {
    await chosen.reload();
    say(failure.code === 'PRICE_CHANGED' ? copy.direct.changed : wordsFor(failure));
  }

  async function pay(): Promise<void> {
    if (busy) return;
    if (due === undefined) return setIsTold(true);
    setBusy(true);
    const paid = await payAtStall(
      mode === 'amount' ? { kind: 'amount', amount: due } : { kind: 'goods', lines: chosen.wanted, shown: due },
    );
    setBusy(false);
    if (paid.ok) await replace({ to: 'paid', id: paid.value.orderId, round: 'first', heard: paid.value.heard });
    else await refuse(paid.failure);
  }

  return {
    shop: shop.remote,
    reloadShop: () => void shop.reload(),
    mode,
    setMode,
    text,
    setText,
    trouble: isTold ? (trouble ?? copy.direct.amountWrong) : undefined,
    chosen: chosen.remote,
    reloadChosen: () => void chosen.reload(),
    due,
    busy,
    pay: () => void pay(),
    pick: () => void go({ to: 'catalogue' }),
    toFeed: () => void go({ to: 'feed' }),
  };
}

export type StallPage = ReturnType<typeof useStall>;
