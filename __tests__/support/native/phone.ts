import type { Transaction } from '@/cloud/ports';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { Order, OrderState } from '@/contract/orders/order';
import { fen } from '@/contract/money';
import { SECOND, type EpochMs } from '@/contract/time';
import { content } from '@/demo';
import { advance } from '@/domain/orders/order';
import { receivedOrder, shippedOrder } from '@/domain/orders/receipt';

import { openTestShop, valueOf, type TestShop } from '../shop';

/**
 * The phone's storage after `past` was run on the demo shop, as a starting state for the built mini program. `now` is
 * the time of `past`.
 */
export async function storageAfter(
  past: (shop: TestShop) => Promise<void>,
  now = Date.now(),
): Promise<Readonly<Record<string, string>>> {
  const shop = openTestShop({ content, now });
  await past(shop);
  return Object.fromEntries(shop.storage.entries);
}

/** Storage in which `amount` fen was just offered for each of two 盖碗 with a list price of 128 yuan. */
export function storageWithOffer(amount: number) {
  return storageAfter(async ({ call }) => {
    const input = { requestId: 'r1', skuId: 'gaiwan-1', price: fen(amount), quantity: 2, message: '给我妈' };
    valueOf(await call('offer.make', input));
  }, Date.now() - SECOND);
}

const STATE_ORDER: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

/** A parcel without tracking steps. */
export const PARCEL = { carrier: '某某快递', trackingNumber: '730000001', steps: [] };

function advanceTo(order: Order, to: OrderState, at: EpochMs): Order {
  if (to === 'shipped') return shippedOrder(order, [PARCEL], at);
  return to === 'received' ? receivedOrder(order, at) : advance(order, to, { at });
}

/** Advances an order state by state, as payment, seller, shopper and time would. */
export async function advanceOrder({ engine, clock }: TestShop, order: Order, to: OrderState): Promise<void> {
  const states = STATE_ORDER.slice(0, STATE_ORDER.indexOf(to) + 1);
  await engine.store.transaction(async (tx) => {
    const record = await tx.get('orders', order.id);
    if (!record) throw new Error(`no order ${order.id}`);
    const remaining = states.slice(states.indexOf(record.order.state) + 1);
    const advanced = remaining.reduce((before, state) => advanceTo(before, state, clock.now), record.order);
    await putOrder(tx as Transaction, { ...record, order: advanced });
    return { ok: true, value: advanced };
  });
}
