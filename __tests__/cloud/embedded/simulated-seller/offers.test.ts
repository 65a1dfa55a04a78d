import { createEmbeddedCloud } from '@/cloud/embedded';
import { THINKING } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { DAY, HOUR } from '@/contract/time';

import { seeded } from '../../../support/random';
import { NOON, openShop, placeOrder, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

/** What became of an offer for one red cup (50 yuan, given for 40), looked at so long after it was made. */
async function after(price: number, waited = THINKING): Promise<Offer | undefined> {
  const shop = openShop();
  valueOf(
    await shop.ask('offer.make', { requestId: 'r', skuId: 'cup-red', price: yuan(price), quantity: 1, words: '' }),
  );
  shop.clock.now += waited;
  await shop.engine.tend();
  return valueOf(await shop.ask('offer.list', {})).items[0];
}

describe('the demo seller, offered a price', () => {
  it('thinks for a while, and then answers as of that moment, however late one looks', async () => {
    expect(await after(46, THINKING - 1)).toMatchObject({ state: 'waiting' });
    const answered = await after(46);
    expect(answered).toMatchObject({ state: 'accepted', until: NOON + THINKING + DAY });
    expect(await after(46, 5 * HOUR)).toEqual(answered);
    expect(await after(46, 2 * DAY)).toMatchObject({ state: 'expired' });
  });

  it.each([
    [49.99, 'accepted', 4_999],
    [45, 'accepted', 4_500],
    [44.99, 'countered', 4_500],
    [40, 'countered', 4_500],
    [39.99, 'refused', 3_999],
  ])('of %p yuan it is %s', async (price, state, now) => {
    expect(await after(price)).toMatchObject({ state, price: now });
  });

  it('says why in a few kind words, and tells no number of her own in a no', async () => {
    const turns = (await after(1))?.turns ?? [];
    expect(turns).toHaveLength(2);
    expect(turns[1]).toMatchObject({ by: 'seller', does: 'refuses' });
    expect(turns[1]?.price).toBeUndefined();
    expect(turns[1]?.words).not.toMatch(/\d/);
  });

  it('lets go of nothing that is sold out meanwhile', async () => {
    const shop = openShop();
    const wish = { requestId: 'r', skuId: 'cup-blue', price: yuan(55), quantity: 1, words: '' };
    valueOf(await shop.ask('offer.make', wish));
    await placeOrder(shop.askAs('quicker'), { 'cup-blue': 1 });
    shop.clock.now += THINKING;
    await shop.engine.tend();
    expect(valueOf(await shop.ask('offer.list', {})).items).toMatchObject([{ state: 'refused' }]);
  });

  it('agrees on nothing that it costs for everyone by then', async () => {
    const dates = { since: { on: '2026-11-20', time: '12:00' }, until: { daysAhead: 9 } } as const;
    const cheap = { kind: 'time-price', id: 'w', name: 'w', ...dates, basis: 'b' } as const;
    const promotions = [{ ...cheap, goodsIds: ['cup'], to: { price: yuan(46) } }];
    const shop = openShop({ content: testContent({ promotions }), now: NOON - 1 });
    const wish = { requestId: 'r', skuId: 'cup-red', price: yuan(46), quantity: 1, words: '' };
    valueOf(await shop.ask('offer.make', wish));
    shop.clock.now += THINKING;
    await shop.engine.tend();
    expect(valueOf(await shop.ask('offer.list', {})).items).toMatchObject([{ state: 'refused' }]);
  });

  it('answers whatever is asked of the shop next, and on a full phone once there is room', async () => {
    const shop = openShop();
    const wish = { requestId: 'r', skuId: 'cup-red', price: yuan(46), quantity: 1, words: '' };
    valueOf(await shop.ask('offer.make', wish));
    const { storage } = shop;
    const now = () => NOON + THINKING;
    const cloud = createEmbeddedCloud({ storage, content: testContent(), now, random: seeded(1) });
    const get = () => cloud.ask({ verb: 'offer.list', input: {} });
    storage.setFull(true);
    expect((await get()).answer).toMatchObject({ value: { items: [{ state: 'waiting' }] } });
    storage.setFull(false);
    expect((await get()).answer).toMatchObject({ value: { items: [{ state: 'accepted' }] } });
    const written = storage.writes();
    await get();
    expect(storage.writes()).toBe(written);
  });
});
