import { useState } from 'react';

import type { DeskOrder } from '@/contract/desk/desk-order';
import { parseYuan, ZERO, type Fen } from '@/contract/money';
import { err, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import type { CommonCode, Failure } from '@/contract/failure';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { redirectTo } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import { setRecipient, useRecipient } from '@/stores/addresses/recipient';
import { useCartQuote } from '@/stores/cart/cart-quote';
import { recordOrder } from '@/stores/desk/desk-transfers';
import type { Unsent } from '@/stores/request-id';

import { useSelection } from '../parts/selection/use-selection';

type OrderToRecord = Unsent<'desk.recordOrder'>;
type RecordFailure = FailureOf<'desk.recordOrder'> | Failure<CommonCode>;

/**
 * Writes it down. The price with freight is known only with the address: if it is another one than the cart shows, she
 * sees it first. `undefined`: she looks again.
 */
async function recordAfterLook(order: OrderToRecord): Promise<Result<DeskOrder, RecordFailure> | undefined> {
  const answer = await recordOrder(order);
  if (answer.ok || answer.failure.code !== 'PRICE_CHANGED') return answer;
  const { now } = answer.failure.detail;
  return (await confirm(copy.deskRecord.confirmTotal(now))) ? recordOrder({ ...order, shown: now }) : undefined;
}

/** What came in: undefined if nothing did, a failure for what is no amount. */
function receivedOf(isPaid: boolean, text: string): Result<Fen | undefined, string> {
  if (!isPaid) return { ok: true, value: undefined };
  const received = parseYuan(text);
  return received === undefined || received === 0 ? err(copy.deskRecord.amountInvalid) : { ok: true, value: received };
}

/** Writing down an order that was made in the chat: whose, what, and whether the money came in. */
export function useRecord() {
  const { address } = useRecipient();
  const selection = useSelection();
  const total = useCartQuote((cart) => cart.quote?.total) ?? ZERO;
  const [remark, setRemark] = useState('');
  const [isPaid, setPaid] = useState(false);
  const [amount, setAmount] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { chosen, unavailable, remove } = selection;

  const submit = async () => {
    const received = receivedOf(isPaid, amount);
    if (!address) return setProblem(copy.deskRecord.recipientMissing);
    if (unavailable.length > 0) return setProblem(copy.deskRecord.hasUnavailable);
    if (!received.ok) return setProblem(received.failure);
    setBusy(true);
    setProblem(undefined);
    const answer = await recordAfterLook({
      ...{ address, lines: chosen, remark: remark.trim(), shown: total },
      ...(received.value !== undefined && { received: received.value }),
    });
    setBusy(false);
    if (!answer) return;
    if (!answer.ok) return setProblem(failureText(answer.failure));
    chosen.forEach(({ skuId }) => remove(skuId));
    setRecipient(undefined);
    showToast(copy.deskRecord.done);
    await redirectTo({ to: 'desk-order', id: answer.value.order.id });
  };
  return {
    address,
    selection,
    remark,
    setRemark,
    isPaid,
    setPaid,
    amount,
    setAmount,
    problem,
    busy,
    onSubmit: () => void submit(),
  };
}
