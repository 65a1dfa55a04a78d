import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { Order } from '@/contract/orders/order';
import { amountAt, duePaymentAt, type PaymentStage } from '@/contract/payment/due-payment';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatExactYuan } from '@/copy/format';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { toCatalog } from '@/pages/shared/to-tabs';
import { redirectTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import type { PaymentOutcome } from '@/platform/payment/pay';
import { payOrder } from '@/stores/payment/payment';
import { mayStillArrive, watchPayment, type PaymentWatchState } from '@/stores/payment/payment-watch';
import { shopResource } from '@/stores/shop/shop';

/** Parses the query parameter `outcome`; anything unexpected is `unknown`. */
export function parseOutcome(text: string | undefined): PaymentOutcome {
  return text === 'ok' || text === 'cancelled' || text === 'failed' ? text : 'unknown';
}

/** Parses the query parameter `balance`: which payment the page is about. */
export function parseStage(text: string | undefined): PaymentStage {
  return text === '1' ? 'balance' : 'first';
}

/** Whether the payment of a stage was made: the order is not cancelled and no longer waits for it. */
function isStagePaid(order: Order, stage: PaymentStage): boolean {
  return order.state !== 'cancelled' && !duePaymentAt(order, stage);
}

/** What the page shows. Only the cloud's order state leads to `paid`, never the outcome reported by the phone. */
type ResultState = 'loading' | 'unreachable' | 'checking' | 'unconfirmed' | 'unpaid' | 'cancelled' | 'paid';

export function resultStateOf(state: PaymentWatchState): ResultState {
  const { order, stage, failure, timedOut, checking } = state;
  // After a failed check the known state of an unpaid order may be outdated.
  if (failure && !(order && isStagePaid(order, stage))) return 'unreachable';
  if (!order) return 'loading';
  if (order.state === 'cancelled') return 'cancelled';
  if (isStagePaid(order, stage)) return 'paid';
  if (!mayStillArrive(state)) return 'unpaid';
  return timedOut && !checking ? 'unconfirmed' : 'checking';
}

/** The latest arrival date of the pre-ordered lines; undefined if there are none. */
export function preorderArrival({ lines }: Order): number | undefined {
  const times = lines.flatMap(({ preorder }) => (preorder ? [preorder.arrivesAt] : []));
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** State and actions of the payment result page. */
export function usePaymentResult(orderId: string, stage: PaymentStage, initialOutcome: PaymentOutcome) {
  const [watch] = useState(() => watchPayment(orderId, stage, initialOutcome));
  const state = useStore(watch.store);
  const { remote: shop } = shopResource.use({});
  const [paying, setPaying] = useState(false);
  useDidShow(() => void watch.start());
  useDidHide(watch.stop);
  useEffect(() => watch.stop, [watch]);

  async function payAgain(): Promise<void> {
    if (paying) return;
    setPaying(true);
    const outcome = await payOrder(orderId, stage);
    setPaying(false);
    if (outcome.ok) return watch.restart(outcome.value);
    showToast(failureText(outcome.failure));
    await watch.start();
  }

  const isSplit = state.order?.deposit !== undefined;
  return {
    ...state,
    /** Which part of the order this payment is. */
    part: stage === 'balance' ? stage : isSplit ? ('deposit' as const) : ('whole' as const),
    resultState: resultStateOf(state),
    due: state.order ? formatExactYuan(amountAt(state.order, stage)) : '',
    paying,
    delivery: valueIn(shop)?.delivery ?? '',
    templates: valueIn(shop)?.messageTemplates,
    payAgain: () => void payAgain(),
    checkAgain: () => void watch.start(),
    toOrder: () => void redirectTo({ to: 'order', id: orderId }),
    toGift: () => void redirectTo({ to: 'send-gift', id: orderId }),
    toShop: toCatalog,
    askSeller: (order: Order) => void askSeller(copy.payment.enquiry(order.number)),
  };
}

export type PaymentResult = ReturnType<typeof usePaymentResult>;
