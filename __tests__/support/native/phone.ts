import type { Order, OrderState } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { content } from '@/demo';
import { advance } from '@/domain/orders/order';
import { receivedOrder, shippedOrder } from '@/domain/orders/receipt';

import { openShop, type TestShop } from '../shop';

/**
 * What a phone's storage holds after `past`: made by the shop itself, with the goods of the demo shop, so that the built
 * mini program finds it as its own. `now` is when it happened.
 */
export async function phoneWith(
  past: (shop: TestShop) => Promise<void>,
  now = Date.now(),
): Promise<Readonly<Record<string, string>>> {
  const shop = openShop({ content, now });
  await past(shop);
  return Object.fromEntries(shop.storage.entries);
}

const WAY: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

/** A parcel of which the carrier has told nothing yet. */
export const PARCEL = { carrier: '某某快递', trackingNumber: '730000001', steps: [] };

function step(order: Order, to: OrderState, at: EpochMs): Order {
  if (to === 'shipped') return shippedOrder(order, PARCEL, at);
  return to === 'received' ? receivedOrder(order, at) : advance(order, to, { at });
}

/** Moves an order on, as its payment, the seller, the shopper and time would. */
export async function moveOn({ engine, clock }: TestShop, order: Order, to: OrderState): Promise<void> {
  const states = WAY.slice(0, WAY.indexOf(to) + 1);
  await engine.store.transaction(async (tx) => {
    const record = await tx.get('orders', order.id);
    if (!record) throw new Error(`no order ${order.id}`);
    const ahead = states.slice(states.indexOf(record.order.state) + 1);
    const moved = ahead.reduce((before, state) => step(before, state, clock.now), record.order);
    tx.put('orders', { ...record, order: moved });
    return { ok: true, value: moved };
  });
}
