import type { Deposit } from '@/contract/cart/quote';
import { fen, minus, plus, yuan, type Fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import { SOURCE_STATES, type SourceState, type SourceStep } from '@/contract/orders/sourcing';
import type { GoodsContent } from '@/demo/types';
import { calledForBalance } from '@/domain/orders/balance';
import { withSourceStep } from '@/domain/orders/sourcing';

import { anOrder, aQuoteLine, NOW } from '../builders/builders';
import { openShop, payFor, placeOrder, valueOf, type TestShop } from '../shop';
import { goodsContent, testContent } from '../test-content';

export const RULE = { percent: 30, balanceDays: 7, keepPercent: 20, priceRule: '便宜了退你，涨了我担' };

/** `tin-a` and `tin-b` are bought for two payments, `whisk-1` for one; a shelf of 10 each. */
export const PREORDERED: readonly GoodsContent[] = [
  goodsContent({
    id: 'tin',
    dimensions: [{ name: '款', values: ['a', 'b'] }],
    skus: [
      { id: 'tin-a', options: ['a'], price: yuan(100), stock: 10, weightGrams: 400 },
      { id: 'tin-b', options: ['b'], price: yuan(100), stock: 10, weightGrams: 400 },
    ],
    preorder: { from: '京都', arrives: { daysAhead: 20 }, deposit: RULE },
  }),
  goodsContent({ id: 'whisk', preorder: { from: '奈良', arrives: { daysAhead: 20 } } }),
];

export const openPreorderShop = () => openShop({ content: testContent({ goods: [...PREORDERED] }) });

export function aStep(state: SourceState, at = NOW): SourceStep {
  return { state, at, place: '京都', note: '', evidence: [] };
}

/** An order of one pre-ordered line of 100 yuan in two parts, 8 yuan freight in the second, its deposit paid. */
export function aSourcedOrder(over: Partial<Order> = {}): Order {
  const preorder = { from: '京都', arrivesAt: NOW, deposit: RULE };
  const lines = over.lines ?? [aQuoteLine({ skuId: 'tin-a', unitPrice: fen(10_000), preorder })];
  const { total } = anOrder({ lines });
  const goods = plus(...lines.map(({ payable }) => payable));
  const deposit: Deposit = {
    ...RULE,
    now: share(goods, 30),
    balance: minus(total, share(goods, 30)),
    keeps: share(goods, 20),
  };
  return anOrder({
    lines,
    state: 'sourcing',
    deposit,
    sourcing: lines.map(({ skuId }) => ({ skuId, steps: [] })),
    events: [
      { state: 'awaiting-deposit', at: NOW },
      { state: 'sourcing', at: NOW },
    ],
    ...over,
  });
}

const share = (amount: Fen, percent: number): Fen => fen(Math.floor((amount * percent) / 100));

/** Every line as far as `to`, step by step. */
export function broughtTo(order: Order, to: SourceState, at = NOW): Order {
  const way = SOURCE_STATES.slice(0, SOURCE_STATES.indexOf(to) + 1);
  return order.lines.reduce(
    (before, { skuId }) => way.reduce((moved, state) => withSourceStep(moved, skuId, aStep(state, at)), before),
    order,
  );
}

/** Does to an order what only its seller can. */
export async function sellerDoes(
  { engine }: Pick<TestShop, 'engine'>,
  orderId: string,
  act: (order: Order) => Order,
): Promise<Order> {
  const result = await engine.store.transaction<Order, never>(async (tx) => {
    const record = await tx.get('orders', orderId);
    if (!record) throw new Error(`no order ${orderId}`);
    const order = act(record.order);
    tx.put('orders', { ...record, order });
    return { ok: true, value: order };
  });
  return valueOf(result);
}

/** A placed pre-order of two tins, as far as a state: its deposit really paid, its seller really busy. */
export async function preorderedShop(state: OrderState = 'sourcing', bought: SourceState = 'ordered') {
  const shop = openPreorderShop();
  const order = await placeOrder(shop.ask, { 'tin-a': 2 });
  if (state === 'awaiting-deposit') return { shop, order };
  await payFor(shop, order);
  valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
  const { now } = shop.clock;
  const sourced = await sellerDoes(shop, order.id, (found) =>
    broughtTo(found, state === 'sourcing' ? bought : 'arrived', now),
  );
  if (state === 'sourcing') return { shop, order: sourced };
  const called = await sellerDoes(shop, order.id, (found) => calledForBalance(found, { at: now }));
  if (state === 'awaiting-balance') return { shop, order: called };
  await payBalance(shop, order);
  return { shop, order: valueOf(await shop.ask('order.confirmPayment', { orderId: order.id })) };
}

/** The second payment, of which the phone, but not yet the shop, has heard. */
export async function payBalance(
  { ask, settle }: TestShop,
  { id, number }: Pick<Order, 'id' | 'number'>,
): Promise<void> {
  valueOf(await ask('order.payBalance', { orderId: id }));
  valueOf(await settle(`${number}-2`, 'paid'));
}
