import { View } from '@tarojs/components';

import type { Order } from '@/contract/orders/order';
import { dueOf } from '@/contract/payment/due';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { formatClock, formatDay, formatDeadline } from '@/copy/format-time';
import { beingBought, depositEnd } from '@/stores/orders/preorder';
import { hasOpenRefund } from '@/stores/refunds/refund-eligibility';

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
  const bought = beingBought(order);
  if (bought && !hasOpenRefund(order)) return copy.preorder.next[bought];
  switch (order.state) {
    case 'awaiting-payment':
    case 'awaiting-deposit':
      return copy.orderPage.keptUntil(formatClock(order.payBy));
    case 'awaiting-balance':
      return copy.preorder.balanceUntil(formatDeadline(order.balanceBy ?? order.payBy));
    case 'cancelled':
      return endWords(order);
    case 'sourcing':
      return copy.preorder.next.ordered;
    case 'paid':
      return hasOpenRefund(order) ? copy.refunds.paused : copy.orderPage.next.paid;
    default:
      return copy.orderPage.next[order.state];
  }
}

/** Why it ended, and what became of her deposit if she had paid one. */
function endWords(order: Order): string {
  const reason = order.events.find(({ state }) => state === 'cancelled')?.reason;
  const end = depositEnd(order);
  const isDeposit = ({ parts = [] }: Refund) =>
    end !== undefined && parts.some(({ payment }) => payment === order.number);
  const late = order.refunds?.find((refund) => refund.reason === 'order-ended' && !isDeposit(refund));
  const lateWords = late ? copy.refunds.ended(formatCharge(late.amount), late.state === 'refunded') : '';
  if (!end) return lateWords || copy.orderPage.cancelled(reason);
  return copy.preorder.cancelled(reason, end) + lateWords;
}

/** Until when it may be sent back; nothing in any other state. */
function returnWords({ state, returnBy, lines }: Order): string | undefined {
  if (state !== 'received' || returnBy === undefined) return undefined;
  const kept = lines.filter(({ noReturn }) => noReturn !== undefined).length;
  return kept === lines.length ? copy.orderPage.noReturn : copy.orderPage.returnBy(formatDay(returnBy), kept > 0);
}

/** The order's state, as a person would say it, and what happens next. */
export function Head({ order, delivery, onOver }: HeadProps) {
  const returns = returnWords(order);
  const due = dueOf(order);
  const bought = beingBought(order);
  const sends = order.state === 'paid' && !bought && delivery !== undefined && !hasOpenRefund(order);
  return (
    <View className={styles['head']}>
      <View className={styles['state']}>{copy.orderPage.state[bought ? 'sourcing' : order.state]}</View>
      <View className={styles['next']}>{nextWords(order)}</View>
      {sends && <View className={styles['next']}>{delivery}</View>}
      {returns !== undefined && <View className={styles['next']}>{returns}</View>}
      {due && (
        <View className={styles['left']}>
          <Countdown until={due.by} inDays={due.part === 'balance'} onOver={onOver} />
        </View>
      )}
      {due?.part === 'balance' && <View className={styles['next']}>{copy.preorder.balanceMissed}</View>}
    </View>
  );
}
