import { createEmbeddedCloud } from '@/cloud/embedded';
import { OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { DAY, HOUR } from '@/contract/time';

import { seededRandom } from '../../../support/random';
import { loadFullCloud, NOON, openTestShop, placeOrder, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

/** An offer for one red cup (50 yuan, floor 40) as seen some time after it was made, ms. */
async function offerAfter(price: number, delay = OFFER_ANSWER_DELAY): Promise<Offer | undefined> {
  const shop = openTestShop();
  valueOf(
    await shop.call('offer.make', { requestId: 'r', skuId: 'cup-red', price: yuan(price), quantity: 1, message: '' }),
  );
  shop.clock.now += delay;
  await shop.engine.simulateSeller();
  return valueOf(await shop.call('offer.list', {})).items[0];
}

describe('the simulated seller’s answer to an offer', () => {
  it('comes after a delay, with that time, also when the simulation runs later', async () => {
    expect(await offerAfter(46, OFFER_ANSWER_DELAY - 1)).toMatchObject({ state: 'waiting' });
    const answered = await offerAfter(46);
    expect(answered).toMatchObject({ state: 'accepted', expiresAt: NOON + OFFER_ANSWER_DELAY + DAY });
    expect(await offerAfter(46, 5 * HOUR)).toEqual(answered);
    expect(await offerAfter(46, 2 * DAY)).toMatchObject({ state: 'expired' });
  });

  it.each([
    [49.99, 'accepted', 4_999],
    [45, 'accepted', 4_500],
    [44.99, 'countered', 4_500],
    [40, 'countered', 4_500],
    [39.99, 'refused', 3_999],
  ])('to %p yuan is %s', async (price, state, now) => {
    expect(await offerAfter(price)).toMatchObject({ state, price: now });
  });

  it('has a message, and no price when refused', async () => {
    const turns = (await offerAfter(1))?.turns ?? [];
    expect(turns).toHaveLength(2);
    expect(turns[1]).toMatchObject({ by: 'seller', action: 'refuse' });
    expect(turns[1]?.price).toBeUndefined();
    expect(turns[1]?.message).not.toMatch(/\d/);
  });

  it('refuses when the goods are sold out meanwhile', async () => {
    const shop = openTestShop();
    const input = { requestId: 'r', skuId: 'cup-blue', price: yuan(55), quantity: 1, message: '' };
    valueOf(await shop.call('offer.make', input));
    await placeOrder(shop.callAs('other'), { 'cup-blue': 1 });
    shop.clock.now += OFFER_ANSWER_DELAY;
    await shop.engine.simulateSeller();
    expect(valueOf(await shop.call('offer.list', {})).items).toMatchObject([{ state: 'refused' }]);
  });

  it('refuses when everyone can buy at that price by then', async () => {
    const dates = { since: { on: '2026-11-20', time: '12:00' }, until: { daysAhead: 9 } } as const;
    const cheap = { kind: 'limited-time-price', id: 'w', name: 'w', ...dates, basis: 'b' } as const;
    const promotions = [{ ...cheap, goodsIds: ['cup'], newPrice: { price: yuan(46) } }];
    const shop = openTestShop({ content: testContent({ promotions }), now: NOON - 1 });
    const input = { requestId: 'r', skuId: 'cup-red', price: yuan(46), quantity: 1, message: '' };
    valueOf(await shop.call('offer.make', input));
    shop.clock.now += OFFER_ANSWER_DELAY;
    await shop.engine.simulateSeller();
    expect(valueOf(await shop.call('offer.list', {})).items).toMatchObject([{ state: 'refused' }]);
  });

  it('is written by the next request, on a full phone once there is room', async () => {
    const shop = openTestShop();
    const input = { requestId: 'r', skuId: 'cup-red', price: yuan(46), quantity: 1, message: '' };
    valueOf(await shop.call('offer.make', input));
    const { storage } = shop;
    const now = () => NOON + OFFER_ANSWER_DELAY;
    const cloud = createEmbeddedCloud({
      storage,
      readContent: testContent,
      loadFullCloud,
      now,
      random: seededRandom(1),
    });
    const get = () => cloud.send({ verb: 'offer.list', input: {} });
    storage.setFull(true);
    expect((await get()).answer).toMatchObject({ value: { items: [{ state: 'waiting' }] } });
    storage.setFull(false);
    expect((await get()).answer).toMatchObject({ value: { items: [{ state: 'accepted' }] } });
    const written = storage.writes();
    await get();
    expect(storage.writes()).toBe(written);
  });
});
