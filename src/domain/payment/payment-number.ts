import type { Order } from '@/contract/orders/order';
import type { DuePayment } from '@/contract/payment/due-payment';

/**
 * The out_trade_no of a payment. Each payment needs its own: the payment service charges a number once, and a closed
 * number stays closed. `-2` can't collide with another order, whose number is digits only. A deposit keeps its amount
 * when the price is lowered; every other payment gets a new number (`-r1`, `-r2` …).
 */
export function paymentNumber(
  { number, supersededPayments = [] }: Pick<Order, 'number' | 'supersededPayments'>,
  part: DuePayment['part'],
): string {
  if (part === 'deposit') return number;
  const own = part === 'balance' ? `${number}-2` : number;
  return supersededPayments.length === 0 ? own : `${own}-r${supersededPayments.length}`;
}

/**
 * The numbers of the due payment: the shopper's, then one for each friend. WeChat Pay takes a number from the payer it was
 * first prepared for and refuses any other.
 */
export function dueNumbers(
  order: Pick<Order, 'number' | 'supersededPayments' | 'otherPayers'>,
  part: DuePayment['part'],
): readonly string[] {
  const own = paymentNumber(order, part);
  const friends = part === 'whole' ? (order.otherPayers ?? 0) : 0;
  return [own, ...Array.from({ length: friends }, (_, index) => `${own}-p${index + 1}`)];
}
