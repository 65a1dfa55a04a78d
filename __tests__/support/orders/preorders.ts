import type { Transaction } from '@/cloud/ports';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { Deposit } from '@/contract/cart/quote';
import { fen, minus, plus, yuan, type Fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import { SOURCING_STATES, type SourcingState, type SourcingStep } from '@/contract/orders/sourcing';
import type { GoodsContent } from '@/demo/types';
import { withBalanceRequested } from '@/domain/orders/balance';
import { withSourcingStep } from '@/domain/orders/sourcing';

import { anOrder, aQuoteLine, NOW } from '../builders/builders';
import { openTestShop, payFor, placeOrder, valueOf, type TestShop } from '../shop';
import { goodsContent, testContent } from '../test-content';

export const DEPOSIT_RULE = {
  percent: 30,
  balanceDays: 7,
  nonRefundablePercent: 20,
  priceChangePolicy: '便宜了退你，涨了我担',
};

/** Pre-ordered goods: `tin-a` and `tin-b` with a deposit, `whisk-1` without; stock 10 each. */
export const PREORDER_GOODS: readonly GoodsContent[] = [
  goodsContent({
    id: 'tin',
    optionGroups: [{ name: '款', values: ['a', 'b'] }],
    skus: [
      { id: 'tin-a', options: ['a'], price: yuan(100), stock: 10, weightGrams: 400 },
      { id: 'tin-b', options: ['b'], price: yuan(100), stock: 10, weightGrams: 400 },
    ],
    preorder: { from: '京都', arrivesAt: { daysAhead: 20 }, deposit: DEPOSIT_RULE },
  }),
  goodsContent({ id: 'whisk', preorder: { from: '奈良', arrivesAt: { daysAhead: 20 } } }),
];

export const openPreorderShop = () => openTestShop({ content: testContent({ goods: [...PREORDER_GOODS] }) });

export function aSourcingStep(state: SourcingState, at = NOW): SourcingStep {
  return { state, at, place: '京都', note: '', evidence: [] };
}

/** An order with its deposit paid: one pre-ordered line of 100 yuan, 8 yuan freight in the balance. */
export function aSourcedOrder(over: Partial<Order> = {}): Order {
  const preorder = { from: '京都', arrivesAt: NOW, deposit: DEPOSIT_RULE };
  const lines = over.lines ?? [aQuoteLine({ skuId: 'tin-a', unitPrice: fen(10_000), preorder })];
  const { total } = anOrder({ lines });
  const goods = plus(...lines.map(({ payable }) => payable));
  const deposit: Deposit = {
    ...DEPOSIT_RULE,
    amount: share(goods, 30),
    balance: minus(total, share(goods, 30)),
    nonRefundable: share(goods, 20),
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

/** Moves all lines to the state `to`, step by step. */
export function sourcedTo(order: Order, to: SourcingState, at = NOW): Order {
  const states = SOURCING_STATES.slice(0, SOURCING_STATES.indexOf(to) + 1);
  return order.lines.reduce(
    (before, { skuId }) =>
      states.reduce((moved, state) => withSourcingStep(moved, skuId, aSourcingStep(state, at)), before),
    order,
  );
}

/** Updates an order as only the seller can. */
export async function updateAsSeller(
  { engine }: Pick<TestShop, 'engine'>,
  orderId: string,
  update: (order: Order) => Order,
): Promise<Order> {
  const result = await engine.store.transaction<Order, never>(async (tx) => {
    const record = await tx.get('orders', orderId);
    if (!record) throw new Error(`no order ${orderId}`);
    const order = update(record.order);
    await putOrder(tx as Transaction, { ...record, order });
    return { ok: true, value: order };
  });
  return valueOf(result);
}

/** A shop with a pre-order of two tins in this state, reached by real payments. */
export async function openShopWithPreorder(state: OrderState = 'sourcing', bought: SourcingState = 'ordered') {
  const shop = openPreorderShop();
  const order = await placeOrder(shop.call, { 'tin-a': 2 });
  if (state === 'awaiting-deposit') return { shop, order };
  await payFor(shop, order);
  valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
  const { now } = shop.clock;
  const sourced = await updateAsSeller(shop, order.id, (found) =>
    sourcedTo(found, state === 'sourcing' ? bought : 'arrived', now),
  );
  if (state === 'sourcing') return { shop, order: sourced };
  const requested = await updateAsSeller(shop, order.id, (found) => withBalanceRequested(found, { at: now }));
  if (state === 'awaiting-balance') return { shop, order: requested };
  await payBalance(shop, order);
  return { shop, order: valueOf(await shop.call('order.confirmPayment', { orderId: order.id })) };
}

/** Pays the balance at the payment service; the shop does not know of it yet. */
export async function payBalance(
  { call, settle }: TestShop,
  { id, number }: Pick<Order, 'id' | 'number'>,
): Promise<void> {
  valueOf(await call('order.payBalance', { orderId: id }));
  valueOf(await settle(`${number}-2`, 'paid'));
}
