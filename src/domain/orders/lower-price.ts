import type { PriceItem } from '@/contract/cart/quote';
import { minus, plus, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';

import { applyDiscount, payableOf } from '../promotions/discounts';

/** What is taken off a price, fen: of the goods, and of the freight. */
export interface Reduction {
  readonly goods: Fen;
  readonly freight: Fen;
}

/** The freight of an order, without what the seller took off it; fen. */
export function freightOf({ breakdown }: Pick<Order, 'breakdown'>): Fen {
  const items = breakdown.filter(({ kind }) => kind === 'freight' || kind === 'freight-reduction');
  return plus(...items.map(({ amount }) => amount));
}

/** Whether that much can be taken off. Of a price, or of the balance if there is a deposit, something must be left. */
export function canLowerPrice(order: Order, { goods, freight }: Reduction): boolean {
  const off = plus(goods, freight);
  const mayLose = order.deposit?.balance ?? order.total;
  const isWithin = goods >= 0 && freight >= 0 && goods <= payableOf(order.lines) && freight <= freightOf(order);
  return isWithin && off > 0 && off < mayLose;
}

type ReductionKind = 'difference' | 'reduction' | 'freight-reduction';

function withItem(breakdown: readonly PriceItem[], kind: ReductionKind, off: Fen): readonly PriceItem[] {
  if (off === 0) return breakdown;
  const before = plus(...breakdown.filter((item) => item.kind === kind).map(({ amount }) => amount));
  return [...breakdown.filter((item) => item.kind !== kind), { kind, amount: minus(before, off) }];
}

/**
 * Lowers the price: taken off the lines, so that refunds stay exact, and with a deposit off the balance only. The
 * breakdown still tells the price before. Throws unless `canLowerPrice`.
 */
export function withLowerPrice(
  order: Order,
  reduction: Reduction,
  kind: Exclude<ReductionKind, 'freight-reduction'> = 'reduction',
): Order {
  if (!canLowerPrice(order, reduction))
    throw new Error(`order ${order.id} can't be lowered by ${JSON.stringify(reduction)} fen`);
  const { goods, freight } = reduction;
  const { deposit, lines, breakdown, total } = order;
  const off = plus(goods, freight);
  return {
    ...order,
    lines: applyDiscount(lines, goods),
    breakdown: withItem(withItem(breakdown, kind, goods), 'freight-reduction', freight),
    total: minus(total, off),
    ...(deposit && { deposit: { ...deposit, balance: minus(deposit.balance, off) } }),
  };
}
