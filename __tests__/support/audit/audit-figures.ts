import type { Engine } from '@/cloud/embedded/engine';
import type { OrderRecord } from '@/cloud/records';
import { beijingDay, type EpochMs } from '@/contract/time';
import { paymentsOf } from '@/domain/payment/order-payments';

import { auditComments } from './audit-comments';

type Add = (at: EpochMs, name: string, count: number) => void;

/** Amount and instant of the money that an order counts on: the seller's word, or what the payment service knows. */
export function moneyIn({ get }: Engine['store'], { order }: OrderRecord): readonly (readonly [EpochMs, number])[] {
  const firstState = order.deposit ? 'sourcing' : 'paid';
  const isReached = (state: string) => order.events.some((event) => event.state === state);
  return paymentsOf(order).flatMap(({ number }, at) => {
    if (!isReached(at === 0 ? firstState : 'paid')) return [];
    const transfer = order.transfers?.[at];
    if (transfer) return [[transfer.at, transfer.received] as const];
    const payment = get('payments', number);
    return [[payment?.paidAt ?? 0, payment?.amount ?? 0] as const];
  });
}

/** The same of the money that went back on it. */
export function moneyOut({ list }: Engine['store'], { order }: OrderRecord): readonly (readonly [EpochMs, number])[] {
  const { refunds = [], state, events, number, deposit } = order;
  const wasCharged = events.some((event) => event.state === (deposit ? 'sourcing' : 'paid'));
  const own = paymentsOf(order).map((payment) => payment.number);
  const transferred = list('sandboxRefunds').filter(({ paymentNumber }) => own.includes(paymentNumber));
  return refunds.flatMap((refund) => {
    // What came too late, for an order that had ended.
    const wasLate =
      refund.reason === 'price-lowered' ||
      (refund.reason === 'order-cancelled' && state === 'cancelled' && !wasCharged);
    if (refund.state !== 'refunded' || wasLate) return [];
    const at = refund.events[refund.events.length - 1]?.at ?? 0;
    if (order.transfers) return refund.amount > 0 ? [[at, refund.amount] as const] : [];
    // A balance that came too late does not count either, though the deposit does.
    const isLateBalance =
      refund.parts?.every((part) => part.paymentNumber !== number) && !events.some((event) => event.state === 'paid');
    const parts = transferred.filter(({ id }) => refund.parts?.some((part) => part.number === id));
    const amount = parts.reduce((sum, part) => sum + part.amount, 0);
    return isLateBalance || amount === 0 ? [] : [[at, amount] as const];
  });
}

const sumOf = (amounts: readonly (readonly [EpochMs, number])[]) =>
  amounts.reduce((sum, [, amount]) => sum + amount, 0);

/** The first payment of an order that counts as a sale. */
export function soldAt(store: Engine['store'], record: OrderRecord): EpochMs | undefined {
  return record.order.state === 'cancelled' ? undefined : moneyIn(store, record)[0]?.[0];
}

function addOrder(store: Engine['store'], record: OrderRecord, add: Add): void {
  const { order, source = 'direct' } = record;
  add(order.placedAt, `orders/${source}`, 1);
  add(order.placedAt, `paid/${source}`, sumOf(moneyIn(store, record)));
  for (const [at, amount] of moneyIn(store, record)) add(at, 'paid', amount);
  for (const [at, amount] of moneyOut(store, record)) add(at, 'refunded', amount);
  const sold = soldAt(store, record);
  if (sold === undefined) return;
  add(sold, 'sold', 1);
  add(sold, 'sold-total', order.total);
  const back = (order.refunds ?? []).filter(({ state }) => state === 'refunded').flatMap(({ lines }) => lines);
  for (const goodsId of new Set(order.lines.map((line) => line.goodsId))) {
    const lines = order.lines.filter((line) => line.goodsId === goodsId);
    const returned = back.filter(({ skuId }) => lines.some((line) => line.skuId === skuId));
    const pieces = total(lines, 'quantity') - total(returned, 'quantity');
    if (pieces === 0) continue;
    add(sold, `pieces/${goodsId}`, pieces);
    add(sold, `amount/${goodsId}`, total(lines, 'payable') - total(returned, 'amount'));
  }
}

const total = <K extends string>(items: readonly Readonly<Record<K, number>>[], key: K) =>
  items.reduce((sum, item) => sum + item[key], 0);

/** Checks that all that is counted as it is written is what orders, visits and comments add up to. */
export function auditFigures(store: Engine['store']): readonly string[] {
  const expected: Record<string, number> = {};
  const counted: Record<string, number> = {};
  const into = (sums: Record<string, number>) => (day: number | string, name: string, count: number) => {
    const key = `${day} ${name}`;
    sums[key] = (sums[key] ?? 0) + count;
    if (sums[key] === 0) delete sums[key];
  };
  const add: Add = (at, name, count) => into(expected)(beijingDay(at), name, count);
  for (const record of store.list('orders')) addOrder(store, record, add);
  for (const { day, source, count } of store.list('visits')) into(expected)(day, `visits/${source}`, count);
  for (const { id, counts } of store.list('dayCounts'))
    for (const [name, count] of Object.entries(counts)) into(counted)(parseInt(id, 10), name, count);
  const names = new Set([...Object.keys(expected), ...Object.keys(counted)]);
  return [
    ...[...names].flatMap((name) =>
      counted[name] === expected[name] ? [] : [`${name}: ${counted[name]} counted of ${expected[name]}`],
    ),
    ...auditCustomers(store),
    ...auditComments(store),
  ];
}

function auditCustomers(store: Engine['store']): readonly string[] {
  const orders = store.list('orders');
  const customers = store.list('customers');
  return [...new Set([...orders.map(({ shopperId }) => shopperId), ...customers.map(({ id }) => id)])].flatMap((id) => {
    const own = orders.filter(({ shopperId }) => shopperId === id);
    const is = store.get('customers', id);
    const expected = {
      orders: own.filter((record) => soldAt(store, record) !== undefined).length,
      unpaid: own.filter(({ order }) => /^awaiting-(payment|deposit)$/.test(order.state)).length,
      spent: own.reduce((sum, record) => sum + sumOf(moneyIn(store, record)) - sumOf(moneyOut(store, record)), 0),
      lastAt: Math.max(...own.map(({ order }) => order.placedAt)),
    };
    const found = { orders: is?.orders, unpaid: is?.unpaid, spent: is?.spent, lastAt: is?.lastOrder.at };
    return JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [`${id}: ${JSON.stringify(found)}, orders say ${JSON.stringify(expected)}`];
  });
}
