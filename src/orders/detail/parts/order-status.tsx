import { View } from '@tarojs/components';

import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { formatClock, formatDateTime, formatDay, formatDeadline } from '@/copy/format-time';
import { giftProgress } from '@/stores/gifts/gift-progress';
import { receivesAt } from '@/stores/orders/order-actions';
import { depositSettlement, sourcingProgress } from '@/stores/orders/preorder';
import { hasOpenRefund, openReturnDeadline } from '@/stores/refunds/refund-eligibility';

import { Countdown } from './countdown';
import styles from './order-status.module.css';

interface OrderStatusProps {
  readonly order: Order;
  /** The seller's shipping note: when and how orders are shipped. */
  readonly delivery: string | undefined;
  readonly onExpire: () => void;
}

/** One sentence about the next step. */
function nextStepText(order: Order): string {
  const progress = sourcingProgress(order);
  const gift = giftProgress(order);
  if (gift === 'waiting') return copy.gifts.waitingUntil(formatDateTime(order.gift?.claimBy ?? 0));
  if (gift) return copy.gifts.returningText;
  if (progress && !hasOpenRefund(order)) return copy.preorder.nextStep[progress];
  const due = duePaymentOf(order);
  if (order.transfers && due)
    return copy.orderPage.transferUntil(formatExactYuan(due.amount), formatDeadline(due.deadline));
  switch (order.state) {
    case 'awaiting-payment':
    case 'awaiting-deposit':
      return copy.orderPage.reservedUntil(formatClock(order.payBy));
    case 'awaiting-balance':
      return copy.preorder.balanceUntil(formatDeadline(order.balanceBy ?? order.payBy));
    case 'cancelled':
      return cancelledText(order);
    case 'sourcing':
      return copy.preorder.nextStep.ordered;
    case 'shipped':
      return sentText(order);
    case 'paid':
      return hasOpenRefund(order) ? copy.refunds.shipmentPaused : copy.orderPage.nextStep.paid;
    default:
      return copy.orderPage.nextStep[order.state];
  }
}

/** That the order was sent, and from when on it counts as received. */
function sentText(order: Order): string {
  const at = receivesAt(order);
  return at === undefined ? copy.orderPage.nextStep.shipped : copy.orderPage.sentUntil(formatDay(at));
}

/** Why the order was cancelled, in the seller's words if they are hers, and what happened to its deposit and to late payments. */
function cancelledText(order: Order): string {
  const { reason, message = '' } = order.events.find(({ state }) => state === 'cancelled') ?? {};
  const settlement = depositSettlement(order);
  const isDeposit = ({ parts = [] }: Refund) =>
    settlement !== undefined && parts.some(({ paymentNumber }) => paymentNumber === order.number);
  const late = order.refunds?.find((refund) => refund.reason === 'order-cancelled' && !isDeposit(refund));
  const lateText = late ? copy.refunds.latePayment(formatExactYuan(late.amount), late.state === 'refunded') : '';
  if (!settlement) return (lateText || copy.orderPage.cancelled(reason)) + copy.orderPage.sellerSays(message);
  return copy.preorder.cancelled(reason, settlement) + lateText + copy.orderPage.sellerSays(message);
}

/** The return deadline of a received order; undefined for other states, and once it has passed. */
function returnText(order: Order): string | undefined {
  const { state, lines } = order;
  const returnBy = openReturnDeadline(order);
  if (state !== 'received' || returnBy === undefined) return undefined;
  const notReturnable = lines.filter(({ noReturnReason }) => noReturnReason !== undefined).length;
  return notReturnable === lines.length
    ? copy.orderPage.noReturn
    : copy.orderPage.returnBy(formatDay(returnBy), notReturnable > 0);
}

/** The order's state, the next step and the time left to pay. */
export function OrderStatus({ order, delivery, onExpire }: OrderStatusProps) {
  const returnNote = returnText(order);
  const due = duePaymentOf(order);
  const progress = sourcingProgress(order);
  const gift = giftProgress(order);
  const showsDelivery = order.state === 'paid' && !progress && !gift && delivery !== undefined && !hasOpenRefund(order);
  return (
    <View className={styles['head']}>
      <View className={styles['state']}>
        {gift ? copy.gifts.progress[gift] : copy.orderPage.state[progress ? 'sourcing' : order.state]}
      </View>
      <View className={styles['next']}>{nextStepText(order)}</View>
      {showsDelivery && <View className={styles['sending']}>{copy.checkout.sending(delivery)}</View>}
      {returnNote !== undefined && <View className={styles['next']}>{returnNote}</View>}
      {due && (
        <View className={styles['left']}>
          <Countdown until={due.deadline} inDays={due.part === 'balance'} onExpire={onExpire} />
        </View>
      )}
      {due?.part === 'balance' && <View className={styles['next']}>{copy.preorder.balanceMissed}</View>}
    </View>
  );
}
