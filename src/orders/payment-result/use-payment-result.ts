import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { Order } from '@/contract/orders/order';
import { amountIn, dueIn, type Round } from '@/contract/payment/due';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatCharge } from '@/copy/format';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { go, replace } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import type { Heard } from '@/platform/payment/pay';
import { payOrder } from '@/stores/payment/payment';
import { mayStillCome, watchPayment, type PaidState } from '@/stores/payment/payment-watch';
import { shopResource } from '@/stores/shop/shop';

/** What the page before heard; anything else that stands in the address is no news at all. */
export function heardFrom(text: string | undefined): Heard {
  return text === 'ok' || text === 'cancelled' || text === 'failed' ? text : 'nothing';
}

/** Which payment the page is about. */
export function roundFrom(text: string | undefined): Round {
  return text === '1' ? 'balance' : 'first';
}

/** Whether the money of a round came: the order went on without waiting for it any more. */
function hasCome(order: Order, round: Round): boolean {
  return order.state !== 'cancelled' && !dueIn(order, round);
}

/** What the page says. Only `paid` claims that money came, and only the cloud's word leads there. */
export type Verdict = 'asking' | 'unreached' | 'checking' | 'silent' | 'unpaid' | 'cancelled' | 'paid';

export function verdictOf(state: PaidState): Verdict {
  const { order, round, failure, gaveUp, asking } = state;
  // An answer that failed tells nothing: what was known of an unpaid order may be over by now.
  if (failure && !(order && hasCome(order, round))) return 'unreached';
  if (!order) return 'asking';
  if (order.state === 'cancelled') return 'cancelled';
  if (hasCome(order, round)) return 'paid';
  if (!mayStillCome(state)) return 'unpaid';
  return gaveUp && !asking ? 'silent' : 'checking';
}

/** The latest of the months in which its pre-orders come, if it has any. */
export function preorderBy({ lines }: Order): number | undefined {
  const times = lines.flatMap(({ preorder }) => (preorder ? [preorder.arrivesAt] : []));
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** All that the page after paying shows and does. */
export function usePaid(orderId: string, round: Round, heardBefore: Heard) {
  const [watch] = useState(() => watchPayment(orderId, round, heardBefore));
  const state = useStore(watch.store);
  const { remote: shop } = shopResource.use({});
  const [paying, setPaying] = useState(false);
  useDidShow(() => void watch.start());
  useDidHide(watch.stop);
  useEffect(() => watch.stop, [watch]);

  async function payAgain(): Promise<void> {
    if (paying) return;
    setPaying(true);
    const heard = await payOrder(orderId, round);
    setPaying(false);
    if (heard.ok) return watch.hear(heard.value);
    say(wordsFor(heard.failure));
    await watch.start();
  }

  const inTwo = state.order?.deposit !== undefined;
  return {
    ...state,
    /** What was asked for. */
    part: round === 'balance' ? round : inTwo ? ('deposit' as const) : ('whole' as const),
    verdict: verdictOf(state),
    due: state.order ? formatCharge(amountIn(state.order, round)) : '',
    paying,
    delivery: valueIn(shop)?.delivery ?? '',
    payAgain: () => void payAgain(),
    askAgain: () => void watch.start(),
    toOrder: () => void replace({ to: 'order', id: orderId }),
    toShop: () => void go({ to: 'catalogue' }),
    toFeed: () => void go({ to: 'feed' }),
    askSeller: (order: Order) => void askSeller(copy.payment.enquiry(order.number)),
  };
}

export type PaidPage = ReturnType<typeof usePaid>;
