import { least, minus, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { EpochMs } from '@/contract/time';

import { payableOf } from '../promotions/discounts';
import { withLowerPrice } from './lower-price';
import { paidOrder } from './paid-order';

/** A transfer that the seller has seen in her chat. */
interface ReceivedTransfer {
  /** More than 0. */
  readonly received: Fen;
  readonly at: EpochMs;
}

/**
 * The order after the seller has received a transfer for the due payment and takes it as it is. Less than due lowers
 * the price, so that no refund exceeds what came in; more leaves the price and can be given back. A deposit of another
 * amount leaves the rest, or less, for the balance. Throws if no payment is due or a deposit would pay everything.
 */
export function withTransfer(order: Order, { received, at }: ReceivedTransfer): Order {
  const due = duePaymentOf(order);
  if (!due || !order.transfers) throw new Error(`no transfer is due: order ${order.id}, ${order.state}`);
  const priced = due.part === 'deposit' ? withDeposit(order, received) : withoutMissing(order, due.amount, received);
  return { ...paidOrder(priced, { at }), transfers: [...order.transfers, { received, at }] };
}

/** Whether a transfer of this amount can be taken for the due payment: of a pre-order a balance must be left. */
export function canTakeTransfer(order: Order, received: Fen): boolean {
  return received > 0 && (duePaymentOf(order)?.part !== 'deposit' || received < order.total);
}

function withDeposit(order: Order, received: Fen): Order {
  const { deposit, total } = order;
  if (!deposit) return order;
  const nonRefundable = least(deposit.nonRefundable, received);
  return { ...order, deposit: { ...deposit, amount: received, balance: minus(total, received), nonRefundable } };
}

function withoutMissing(order: Order, due: Fen, received: Fen): Order {
  if (received >= due) return order;
  const off = minus(due, received);
  const goods = least(off, payableOf(order.lines));
  return withLowerPrice(order, { goods, freight: minus(off, goods) });
}
