import type { CartEntry } from '@/contract/cart/cart';
import { LIMITS } from '@/contract/limits';
import { DAY } from '@/contract/time';

import { aCartLine } from '../../../support/builders/builders';
import { failureOf, NOON, openShop, valueOf, type AskShop } from '../../../support/shop';

const sync = async (ask: AskShop, ...entries: readonly CartEntry[]) =>
  valueOf(await ask('cart.sync', { entries })).entries;

describe('cart.sync', () => {
  it('tells each of a shopper’s phones what the other did, whichever was there first', async () => {
    const { ask } = openShop();
    const tea = aCartLine({ skuId: 'tea-1', addedAt: 1 });
    const cup = aCartLine({ skuId: 'cup-red', addedAt: 2 });
    await sync(ask, tea);
    expect(await sync(ask, cup)).toEqual([cup, tea]);
    const gone = { ...tea, quantity: 0, changedAt: NOON };
    await sync(ask, cup, gone);
    expect(await sync(ask, cup, tea)).toEqual([cup, gone]);
  });

  it('asked again changes and writes nothing', async () => {
    const shop = openShop();
    const tea = aCartLine({ skuId: 'tea-1' });
    const first = await sync(shop.ask, tea);
    const stored = JSON.stringify([...shop.storage.entries]);
    expect(await sync(shop.ask, tea)).toEqual(first);
    expect(JSON.stringify([...shop.storage.entries])).toBe(stored);
  });

  it('keeps shoppers apart', async () => {
    const { ask, askAs } = openShop();
    await sync(ask, aCartLine());
    expect(await sync(askAs('other'))).toEqual([]);
  });

  it('does not let a phone with its clock ahead have the last word for a day', async () => {
    const shop = openShop();
    const ahead = aCartLine({ quantity: 9, addedAt: NOON + DAY, changedAt: NOON + DAY });
    await sync(shop.ask, ahead);
    shop.clock.now += 1_000;
    const right = aCartLine({ quantity: 1, addedAt: NOON, changedAt: NOON + 500 });
    expect(await sync(shop.ask, right)).toMatchObject([{ quantity: 1 }]);
  });

  it('does not let it have a later word by saying the same again', async () => {
    const shop = openShop();
    const ahead = aCartLine({ addedAt: NOON + DAY, changedAt: NOON + DAY });
    const first = await sync(shop.ask, ahead);
    shop.clock.now += 1_000;
    expect(await sync(shop.ask, ahead)).toEqual(first);
    const gone = aCartLine({ quantity: 0, changedAt: NOON + 500 });
    expect(await sync(shop.ask, gone)).toEqual([gone]);
  });

  it('refuses more than a cart may hold, and what is no entry, and keeps what it had', async () => {
    const { ask, send } = openShop();
    const tea = aCartLine({ skuId: 'tea-1' });
    await sync(ask, tea);
    const many = Array.from({ length: LIMITS.cartEntries + 1 }, (_, at) => aCartLine({ skuId: `s${at}` }));
    for (const entries of [
      many,
      [{ ...tea, quantity: 0.5 }],
      [{ ...tea, quantity: -1 }],
      [{ ...tea, changedAt: 'now' }],
    ])
      expect(failureOf(await send('cart.sync', { entries }))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await sync(ask)).toEqual([tea]);
  });
});
