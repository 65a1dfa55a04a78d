import type { Order, OrderState } from '@/contract/order';
import { content } from '@/demo';
import { advance } from '@/domain/order';

import { openShop, type TestShop } from './shop';

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

/** Moves an unpaid order on, as its payment and the seller would: nothing in the shop ships yet. */
export async function moveOn({ engine, clock }: TestShop, order: Order, to: OrderState): Promise<void> {
  const states = WAY.slice(0, WAY.indexOf(to) + 1);
  await engine.store.transaction(async (tx) => {
    const record = await tx.get('orders', order.id);
    if (!record) throw new Error(`no order ${order.id}`);
    const moved = states.reduce((before, state) => advance(before, state, { at: clock.now }), record.order);
    tx.put('orders', { ...record, order: moved });
    return { ok: true, value: moved };
  });
}
