import { useCallback } from 'react';

import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { linesOf } from '@/orders/shared/refund-parts';
import { useBusy } from '@/orders/shared/use-busy';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { ask, say } from '@/platform/page/feedback';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { orderResource } from '@/stores/orders/orders';
import { shipReturn, withdrawRefund } from '@/stores/refunds/refund-actions';

import { useWatch } from './use-refund-polling';

const words = copy.refunds.page;

/** Only letters and digits stand on a carrier's label; what comes with them when a number is pasted is left out. */
export function cleanNumber(typed: string): string {
  return typed.replace(/[\s-]/g, '');
}

/** What is wrong with what was typed, in words; nothing where it will do. */
export function parcelTrouble({ carrier, number }: { readonly carrier: string; readonly number: string }) {
  if (carrier.trim() === '') return words.carrierFirst;
  const clean = cleanNumber(number);
  if (clean === '') return words.numberFirst;
  return /^[0-9A-Za-z]{6,40}$/.test(clean) ? undefined : words.numberOdd;
}

/** What the refund is of, in a line. */
export function titleOf(refund: Refund, order: Order): string {
  const [first, ...others] = linesOf(refund.lines, order.lines);
  if (!first) return copy.refunds.kindOf(refund);
  const pieces = [first, ...others].reduce((count, { quantity }) => count + quantity, 0);
  return copy.orders.manyTitles(first.title, pieces);
}

async function withdraw(orderId: string, refundId: string): Promise<void> {
  const { withdrawTitle: title, withdrawSays: says, withdrawYes: yes, withdrawNo: no } = words;
  if (!(await ask({ title, words: says, yes, no }))) return;
  const answer = await withdrawRefund({ orderId, refundId });
  say(answer.ok ? words.withdrawDone : wordsFor(answer.failure));
}

/** One request for money back and what can be done about it. */
export function useRefund(orderId: string, refundId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const order = valueIn(remote);
  const refund = order?.refunds?.find(({ id }) => id === refundId);
  const { busy, doing } = useBusy();
  useFresh(remote.status, reload);
  useWatch(refund?.state, reload);
  usePullDown(reload);

  const onWithdraw = useCallback(() => void doing(withdraw(orderId, refundId)), [doing, orderId, refundId]);
  const onSent = useCallback(
    (parcel: { readonly carrier: string; readonly number: string }) => {
      const trouble = parcelTrouble(parcel);
      if (trouble !== undefined) return say(trouble);
      const input = { orderId, refundId, carrier: parcel.carrier.trim(), number: cleanNumber(parcel.number) };
      const send = async () => {
        const answer = await shipReturn(input);
        say(answer.ok ? words.sentDone : wordsFor(answer.failure));
      };
      void doing(send());
    },
    [doing, orderId, refundId],
  );
  const onAsk = useCallback(() => {
    if (order && refund) void askSeller(copy.refunds.enquiry(order.number, refund.number, titleOf(refund, order)));
  }, [order, refund]);
  const onAgain = useCallback(() => void go({ to: 'ask-refund', id: orderId }), [orderId]);
  const onOrder = useCallback(() => void go({ to: 'order', id: orderId }), [orderId]);
  return { remote, reload, order, refund, busy, onWithdraw, onSent, onAsk, onAgain, onOrder };
}

export type RefundActs = Pick<ReturnType<typeof useRefund>, 'busy' | 'onWithdraw' | 'onSent' | 'onAsk' | 'onAgain'>;
