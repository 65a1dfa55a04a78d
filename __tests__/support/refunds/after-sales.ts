import type { PayingWith } from '@/contract/cart/quote';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Input } from '@/contract/verbs';

import { createHost } from '../native/mini-host';
import { moveOn, phoneWith } from '../native/phone';
import { orderInputWith, payFor, valueOf, type TestShop } from '../shop';
import { request, wishFor } from './refunds';

interface Bought {
  readonly state?: OrderState;
  readonly lines?: Readonly<Record<string, number>>;
  readonly paying?: PayingWith;
  /** Asked for in the past, of this order. */
  readonly asked?: {
    readonly lines: Readonly<Record<string, number>>;
    readonly over?: Partial<Input<'refund.request'>>;
  };
  readonly then?: (shop: TestShop, order: Order) => Promise<unknown>;
  readonly faults?: readonly object[];
  readonly at?: number;
}

/** Buys and really pays: money is given back only where there was some. */
async function buy(shop: TestShop, { state = 'paid', lines = { 'apron-1': 2 }, paying = {} }: Bought) {
  const input = await orderInputWith(shop.ask, lines, { requestId: 'order-1', ...paying });
  const order = valueOf(await shop.ask('order.place', input));
  await payFor(shop, order);
  valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await moveOn(shop, order, state);
  return order;
}

/** A phone on which something was bought, and maybe money asked back, before this start of the app. */
export async function phoneAfterBuying(bought: Bought = {}) {
  let orderId = '';
  let refundId = '';
  const storage = await phoneWith(async (shop) => {
    const order = await buy(shop, bought);
    orderId = order.id;
    const { asked } = bought;
    if (asked) refundId = (await request(shop.ask, wishFor(order, asked.lines, asked.over))).id;
    await bought.then?.(shop, order);
  }, bought.at ?? Date.now());
  const faults = bought.faults && { 'xiaopu/faults': JSON.stringify({ rules: bought.faults }) };
  return { host: createHost({ storage: { ...storage, ...faults } }), orderId, refundId };
}

/** The form that asks for money back on it. */
export async function openForm(bought: Bought = {}) {
  const phone = await phoneAfterBuying(bought);
  await phone.host.launch(`/orders/refunds/request/index?id=${phone.orderId}`);
  return phone;
}

/** The page of what was asked. */
export async function openRefund(bought: Bought) {
  const phone = await phoneAfterBuying(bought);
  const path = `/orders/refunds/detail/index?order=${phone.orderId}&id=${phone.refundId}`;
  await phone.host.launch(path);
  return phone;
}
