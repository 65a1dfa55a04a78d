import { fen, ZERO } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { Input } from '@/contract/verbs';

import { NOW } from '../builders/builders';
import { advanceOrder } from '../native/phone';
import { openTestShop, orderInputWith, payFor, valueOf, type CallShop, type TestShop } from '../shop';

export function aRefund(overrides: Partial<Refund> = {}): Refund {
  return {
    id: 'refund-1',
    number: '20250618200000000001R1',
    kind: 'money',
    state: 'requested',
    lines: [{ skuId: 'cup-white', quantity: 1, amount: fen(6_800), credit: ZERO }],
    amount: fen(6_800),
    freight: ZERO,
    credit: ZERO,
    reason: 'unwanted',
    description: '',
    pictures: [],
    isUnshipped: false,
    events: [{ state: 'requested', at: NOW }],
    ...overrides,
  };
}

/** A shop with a paid order moved to a state. Paid partly with credit, so that shares are not round. */
export async function openShopWithOrder(
  state: OrderState = 'paid',
  items: Readonly<Record<string, number>> = { 'cup-red': 2, 'tea-1': 3 },
) {
  const shop = openTestShop();
  valueOf(await shop.call('coupon.claim', { couponId: 'all-5' }));
  const input = await orderInputWith(shop.call, items, { requestId: 'order-1', useCredit: true });
  const order = valueOf(await shop.call('order.place', input));
  await payFor(shop, order);
  valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await advanceOrder(shop, order, state);
  return { shop, order: await readOrder(shop, order.id) };
}

export async function readOrder({ call }: Pick<TestShop, 'call'>, orderId: string): Promise<Order> {
  return valueOf(await call('order.get', { orderId }));
}

export function refundInputFor(
  order: Pick<Order, 'id'>,
  lines: Readonly<Record<string, number>>,
  over: Partial<Input<'refund.request'>> = {},
): Input<'refund.request'> {
  return {
    requestId: 'refund-1',
    orderId: order.id,
    kind: 'money',
    reason: 'unwanted',
    lines: Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity })),
    description: '',
    pictures: [],
    ...over,
  };
}

/** Lets the simulated seller answer and the payment service complete the transfer. */
export async function settleRefund(shop: TestShop, order: Pick<Order, 'id'>, after = 60_000): Promise<Order> {
  shop.clock.now += after;
  await shop.engine.simulateSeller();
  await readOrder(shop, order.id);
  shop.clock.now += 5_000;
  return readOrder(shop, order.id);
}

export async function requestRefund(call: CallShop, input: Input<'refund.request'>): Promise<Refund> {
  const { refunds = [] } = valueOf(await call('refund.request', input));
  const refund = refunds[refunds.length - 1];
  if (!refund) throw new Error('no refund was created');
  return refund;
}
