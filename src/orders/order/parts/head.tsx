import { View } from '@tarojs/components';

import type { Order } from '@/contract/order';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { formatClock, formatDay } from '@/copy/format-time';
import { hasOpenRefund } from '@/stores/refund-chance';

import { Countdown } from './countdown';
import styles from './head.module.css';

interface HeadProps {
  readonly order: Order;
  /** When and how the seller sends, in her words. */
  readonly delivery: string | undefined;
  readonly onOver: () => void;
}

/** What happens next, in a sentence. */
function nextWords(order: Order): string {
  const ended = order.refunds?.find(({ reason }) => reason === 'order-ended');
  switch (order.state) {
    case 'awaiting-payment':
    case 'awaiting-deposit':
      return copy.orders.keptUntil(formatClock(order.payBy));
    case 'cancelled':
      if (ended) return copy.refunds.ended(formatCharge(ended.amount), ended.state === 'refunded');
      return copy.orders.cancelled(order.events.find(({ state }) => state === 'cancelled')?.reason);
    case 'paid':
      return hasOpenRefund(order) ? copy.refunds.paused : copy.orders.next.paid;
    default:
      return copy.orders.next[order.state];
  }
}

/** Until when it may be sent back; nothing in any other state. */
function returnWords({ state, returnBy, lines }: Order): string | undefined {
  if (state !== 'received' || returnBy === undefined) return undefined;
  const kept = lines.filter(({ noReturn }) => noReturn !== undefined).length;
  return kept === lines.length ? copy.orders.noReturn : copy.orders.returnBy(formatDay(returnBy), kept > 0);
}

/** The order's state, as a person would say it, and what happens next. */
export function Head({ order, delivery, onOver }: HeadProps) {
  const returns = returnWords(order);
  const sends = order.state === 'paid' && delivery !== undefined && !hasOpenRefund(order);
  return (
    <View className={styles['head']}>
      <View className={styles['state']}>{copy.orders.state[order.state]}</View>
      <View className={styles['next']}>{nextWords(order)}</View>
      {sends && <View className={styles['next']}>{delivery}</View>}
      {returns !== undefined && <View className={styles['next']}>{returns}</View>}
      {order.state === 'awaiting-payment' && (
        <View className={styles['left']}>
          <Countdown until={order.payBy} onOver={onOver} />
        </View>
      )}
    </View>
  );
}
