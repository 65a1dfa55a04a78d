import { fen, ZERO } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { Input } from '@/contract/verbs';

import { NOW } from '../builders/builders';
import { moveOn } from '../native/phone';
import { openShop, orderInputWith, payFor, valueOf, type AskShop, type TestShop } from '../shop';

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
    words: '',
    pictures: [],
    isUnsent: false,
    events: [{ state: 'requested', at: NOW }],
    ...overrides,
  };
}

/** An order that was really paid, and then moved on to a state. `tea` and credit, so that shares are no round figures. */
export async function boughtShop(
  state: OrderState = 'paid',
  wanted: Readonly<Record<string, number>> = { 'cup-red': 2, 'tea-1': 3 },
) {
  const shop = openShop();
  valueOf(await shop.ask('coupon.claim', { couponId: 'all-5' }));
  const input = await orderInputWith(shop.ask, wanted, { requestId: 'order-1', useCredit: true });
  const order = valueOf(await shop.ask('order.place', input));
  await payFor(shop, order);
  valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await moveOn(shop, order, state);
  return { shop, order: await orderNow(shop, order.id) };
}

export async function orderNow({ ask }: Pick<TestShop, 'ask'>, orderId: string): Promise<Order> {
  return valueOf(await ask('order.get', { orderId }));
}

export function wishFor(
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
    words: '',
    pictures: [],
    ...over,
  };
}

/** Lets the seller answer, and the payment service give back what is to go back. */
export async function letItHappen(shop: TestShop, order: Pick<Order, 'id'>, after = 60_000): Promise<Order> {
  shop.clock.now += after;
  await shop.engine.tend();
  await orderNow(shop, order.id);
  shop.clock.now += 5_000;
  return orderNow(shop, order.id);
}

export async function request(ask: AskShop, wish: Input<'refund.request'>): Promise<Refund> {
  const { refunds = [] } = valueOf(await ask('refund.request', wish));
  const made = refunds[refunds.length - 1];
  if (!made) throw new Error('nothing was made');
  return made;
}
