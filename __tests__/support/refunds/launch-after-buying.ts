import type { PaymentChoice } from '@/contract/cart/quote';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Input } from '@/contract/verbs';

import { createHost } from '../native/mini-host';
import { advanceOrder, storageAfter } from '../native/phone';
import { orderInputWith, payFor, valueOf, type TestShop } from '../shop';
import { refundInputFor, requestRefund } from './refunds';

interface Purchase {
  readonly state?: OrderState;
  readonly lines?: Readonly<Record<string, number>>;
  readonly paymentChoice?: PaymentChoice;
  /** An existing refund request of the order. */
  readonly refundRequest?: {
    readonly lines: Readonly<Record<string, number>>;
    readonly over?: Partial<Input<'refund.request'>>;
  };
  readonly afterwards?: (shop: TestShop, order: Order) => Promise<unknown>;
  readonly faults?: readonly object[];
  readonly at?: number;
}

/** Places and pays an order; only paid money can be refunded. */
async function buy(shop: TestShop, { state = 'paid', lines = { 'apron-1': 2 }, paymentChoice = {} }: Purchase) {
  const input = await orderInputWith(shop.call, lines, { requestId: 'order-1', ...paymentChoice });
  const order = valueOf(await shop.call('order.place', input));
  await payFor(shop, order);
  valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await advanceOrder(shop, order, state);
  return order;
}

/** A phone with an order, and optionally a refund request, from before this start of the app. */
export async function launchAfterBuying(bought: Purchase = {}) {
  let orderId = '';
  let refundId = '';
  const storage = await storageAfter(async (shop) => {
    const order = await buy(shop, bought);
    orderId = order.id;
    const { refundRequest } = bought;
    if (refundRequest)
      refundId = (await requestRefund(shop.call, refundInputFor(order, refundRequest.lines, refundRequest.over))).id;
    await bought.afterwards?.(shop, order);
  }, bought.at ?? Date.now());
  const faults = bought.faults && { 'xiaopu/faults': JSON.stringify({ rules: bought.faults }) };
  return { host: createHost({ storage: { ...storage, ...faults } }), orderId, refundId };
}

/** Opens the refund form of the order. */
export async function openForm(bought: Purchase = {}) {
  const phone = await launchAfterBuying(bought);
  await phone.host.launch(`/orders/refunds/request/index?id=${phone.orderId}`);
  return phone;
}

/** Opens the page of the refund. */
export async function openRefund(bought: Purchase) {
  const phone = await launchAfterBuying(bought);
  const path = `/orders/refunds/detail/index?order=${phone.orderId}&id=${phone.refundId}`;
  await phone.host.launch(path);
  return phone;
}
