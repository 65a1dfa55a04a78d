import type { CartEntry } from '@/contract/cart/cart';
import { LIMITS } from '@/contract/limits';
import { DAY } from '@/contract/time';

import { aCartEntry } from '../../../support/builders/builders';
import { failureOf, NOON, openTestShop, valueOf, type CallShop } from '../../../support/shop';

const sync = async (call: CallShop, ...entries: readonly CartEntry[]) =>
  valueOf(await call('cart.sync', { entries })).entries;

describe('cart.sync', () => {
  it('merges the changes of a shopper’s phones in any order', async () => {
    const { call } = openTestShop();
    const tea = aCartEntry({ skuId: 'tea-1', addedAt: 1 });
    const cup = aCartEntry({ skuId: 'cup-red', addedAt: 2 });
    await sync(call, tea);
    expect(await sync(call, cup)).toEqual([cup, tea]);
    const removed = { ...tea, quantity: 0, changedAt: NOON };
    await sync(call, cup, removed);
    expect(await sync(call, cup, tea)).toEqual([cup, removed]);
  });

  it('is idempotent and writes nothing the second time', async () => {
    const shop = openTestShop();
    const tea = aCartEntry({ skuId: 'tea-1' });
    const first = await sync(shop.call, tea);
    const stored = JSON.stringify([...shop.storage.entries]);
    expect(await sync(shop.call, tea)).toEqual(first);
    expect(JSON.stringify([...shop.storage.entries])).toBe(stored);
  });

  it('keeps shoppers apart', async () => {
    const { call, callAs } = openTestShop();
    await sync(call, aCartEntry());
    expect(await sync(callAs('other'))).toEqual([]);
  });

  it('limits the times of a phone whose clock is ahead', async () => {
    const shop = openTestShop();
    const ahead = aCartEntry({ quantity: 9, addedAt: NOON + DAY, changedAt: NOON + DAY });
    await sync(shop.call, ahead);
    shop.clock.now += 1_000;
    const correct = aCartEntry({ quantity: 1, addedAt: NOON, changedAt: NOON + 500 });
    expect(await sync(shop.call, correct)).toMatchObject([{ quantity: 1 }]);
  });

  it('keeps the stored time when such a phone sends the same entry again', async () => {
    const shop = openTestShop();
    const ahead = aCartEntry({ addedAt: NOON + DAY, changedAt: NOON + DAY });
    const first = await sync(shop.call, ahead);
    shop.clock.now += 1_000;
    expect(await sync(shop.call, ahead)).toEqual(first);
    const removed = aCartEntry({ quantity: 0, changedAt: NOON + 500 });
    expect(await sync(shop.call, removed)).toEqual([removed]);
  });

  it('rejects too many or invalid entries, and keeps the stored cart', async () => {
    const { call, sendRaw } = openTestShop();
    const tea = aCartEntry({ skuId: 'tea-1' });
    await sync(call, tea);
    const many = Array.from({ length: LIMITS.cartEntries + 1 }, (_, at) => aCartEntry({ skuId: `s${at}` }));
    for (const entries of [
      many,
      [{ ...tea, quantity: 0.5 }],
      [{ ...tea, quantity: -1 }],
      [{ ...tea, changedAt: 'now' }],
    ])
      expect(failureOf(await sendRaw('cart.sync', { entries }))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await sync(call)).toEqual([tea]);
  });
});
