import { GIFT_TIMEOUT } from '@/contract/limits';
import type { Order, OrderState } from '@/contract/orders/order';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';
import type { EpochMs } from '@/contract/time';

import { advance, isAtStall, withoutPendingChange } from './order';
import { receivedOrder } from './receipt';
import { initialSourcing } from './sourcing';

const NEXT_STATE = { whole: 'paid', deposit: 'sourcing', balance: 'paid' } as const satisfies Record<
  DuePayment['part'],
  OrderState
>;

interface Payment {
  readonly at: EpochMs;
  readonly transactionId?: string | undefined;
  /** Its number, if a friend made it. */
  readonly paidNumber?: string | undefined;
}

/**
 * Applies the payment that the order was waiting for. The first payment also starts sourcing, if lines are pre-ordered.
 */
export function paidOrder(order: Order, { at, transactionId, paidNumber }: Payment): Order {
  const due = duePaymentOf(order);
  if (!due) throw new Error(`no payment is due: order ${order.id}, ${order.state}`);
  const sourcing = order.sourcing ?? initialSourcing(order.lines);
  const paid = {
    ...advance(withoutPendingChange(order), NEXT_STATE[due.part], { at }),
    ...(sourcing && { sourcing }),
    ...(transactionId !== undefined && { transactionId }),
    ...(paidNumber !== undefined && { paidNumber }),
    ...(order.gift && { gift: { ...order.gift, claimBy: at + GIFT_TIMEOUT } }),
  };
  // At the stall the goods are handed over on payment.
  return isAtStall(order) ? receivedOrder(paid, at) : paid;
}
