import { THINKING } from '@/cloud/embedded/simulated-seller/offers';
import { fen, yuan } from '@/contract/money';
import type { Offer, OfferAnswer } from '@/contract/offers/offer';
import { HOUR } from '@/contract/time';
import { ANSWER_WITHIN } from '@/domain/offers/offer';

import * as steps from '../../../support/scenes/steps';
import { failureOf, openShop, valueOf, type TestShop } from '../../../support/shop';

/** A red cup costs 50 yuan, and is given for 40. */
const offered = async (shop: TestShop, price = 42, who = 'guest'): Promise<Offer> =>
  valueOf(await shop.askAs(who)('offer.make', steps.wishToBargain(price)));

const asked = async ({ ask }: TestShop) => valueOf(await ask('desk.listOffers', {})).offers;
const own = async (shop: TestShop, who = 'guest') => valueOf(await shop.askAs(who)('offer.list', {})).items;

const answer = (shop: TestShop, offerId: string, said: OfferAnswer, requestId = 'answer-1') =>
  shop.ask('desk.answerOffer', { requestId, offerId, answer: said });

const counters = (price: number): OfferAnswer => ({ does: 'counters', price: yuan(price) });

describe('the offers on the desk', () => {
  it('are those of all shoppers that wait, the longest first, with the floor and not who they are', async () => {
    const shop = openShop();
    const first = await offered(shop, 42, 'one');
    shop.clock.now += 1;
    const second = await offered(shop, 43, 'two');
    const bounds = { floor: yuan(40), shelf: yuan(50) };
    expect(await asked(shop)).toEqual([
      { ...first, bounds },
      { ...second, bounds },
    ]);
    expect(valueOf(await shop.ask('desk.summary', {}))).toMatchObject({ offers: 2 });
    expect(JSON.stringify(await asked(shop))).not.toMatch(/"(one|two)"/);
    expect(JSON.stringify(await own(shop, 'one'))).not.toContain('floor');
  });

  it('are gone once withdrawn, or when their time is over', async () => {
    const shop = openShop();
    const { id } = await offered(shop, 42, 'one');
    valueOf(await shop.askAs('one')('offer.withdraw', { offerId: id }));
    expect(await asked(shop)).toEqual([]);
    await offered(shop, 42, 'two');
    shop.clock.now += ANSWER_WITHIN;
    expect(await asked(shop)).toEqual([]);
  });
});

describe('the seller’s answer', () => {
  it.each<[string, OfferAnswer, Partial<Offer>]>([
    ['yes', { does: 'accepts' }, { state: 'accepted', price: yuan(42) }],
    ['another price', counters(44), { state: 'countered', price: yuan(44) }],
    ['the price just below what it costs', { does: 'counters', price: fen(4_999) }, { state: 'countered' }],
    ['no', { does: 'refuses' }, { state: 'refused', price: yuan(42) }],
  ])('of %s is what the shopper finds, and the offer waits no more', async (_name, said, expected) => {
    const shop = openShop();
    const { id } = await offered(shop);
    const answered = valueOf(await answer(shop, id, said));
    expect(answered).toMatchObject(expected);
    if (said.does !== 'refuses') expect(answered.until).toBe(shop.clock.now + 24 * HOUR);
    expect(await own(shop)).toEqual([answered]);
    expect(await asked(shop)).toEqual([]);
    // Nor does the demo seller say anything to it.
    shop.clock.now += THINKING;
    await shop.engine.tend();
    expect(await own(shop)).toEqual([answered]);
  });

  it('sent twice is given once, and the id with another answer is refused', async () => {
    const shop = openShop();
    const { id } = await offered(shop);
    const [one, two] = await Promise.all([answer(shop, id, counters(44)), answer(shop, id, counters(44))]);
    expect(valueOf(two)).toEqual(valueOf(one));
    expect(valueOf(one).turns).toHaveLength(2);
    expect(valueOf(await answer(shop.restart(), id, counters(44)))).toEqual(valueOf(one));
    expect(failureOf(await answer(shop, id, counters(45)))).toMatchObject({ code: 'REQUEST_REUSED' });
  });

  it('is not given again to what was answered, withdrawn or is over', async () => {
    const shop = openShop();
    const { id } = await offered(shop, 42, 'one');
    valueOf(await answer(shop, id, counters(44)));
    const again = failureOf(await answer(shop, id, { does: 'accepts' }, 'answer-2'));
    expect(again).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'countered' } });
    const other = await offered(shop, 42, 'two');
    shop.clock.now += ANSWER_WITHIN;
    const late = failureOf(await answer(shop, other.id, { does: 'accepts' }, 'answer-3'));
    expect(late).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'expired' } });
  });

  it.each<[string, number, OfferAnswer]>([
    ['yes below the floor', 39, { does: 'accepts' }],
    ['a price below the floor', 30, { does: 'counters', price: fen(3_999) }],
    ['the price that was offered', 42, counters(42)],
    ['what it costs anyone', 42, counters(50)],
    ['nothing', 30, { does: 'counters', price: fen(0) }],
  ])('can’t be %s, and nothing is written', async (_name, price, said) => {
    const shop = openShop();
    const offer = await offered(shop, price);
    const before = new Map(shop.storage.entries);
    expect(failureOf(await answer(shop, offer.id, said))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(shop.storage.entries).toEqual(before);
    expect(await own(shop)).toEqual([offer]);
  });

  it('at the floor itself is within the bounds', async () => {
    const shop = openShop();
    const { id } = await offered(shop, 40);
    expect(valueOf(await answer(shop, id, { does: 'accepts' })).state).toBe('accepted');
  });

  it('is no one else’s to give, and for no offer that is not there', async () => {
    const shop = openShop();
    const offer = await offered(shop);
    const input = { requestId: 'a', offerId: offer.id, answer: { does: 'accepts' } } as const;
    const foreign = failureOf(await shop.askAs('guest')('desk.answerOffer', input));
    expect(foreign).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'desk' } });
    expect(failureOf(await shop.askAs('guest')('desk.listOffers', {})).code).toBe('NOT_FOUND');
    expect(await own(shop)).toEqual([offer]);
    const missing = failureOf(await answer(shop, 'none', { does: 'refuses' }));
    expect(missing).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'offer' } });
  });

  it('comes by itself in the demo when she gives none', async () => {
    const shop = openShop();
    await offered(shop);
    shop.clock.now += THINKING;
    await shop.engine.tend();
    expect(await own(shop)).toMatchObject([{ state: 'countered', price: yuan(45) }]);
    expect(await asked(shop)).toEqual([]);
  });
});

it('another shopper’s offer is still not hers to take back', async () => {
  const shop = openShop();
  const { id } = await offered(shop);
  const failure = failureOf(await shop.askAs('other')('offer.withdraw', { offerId: id }));
  expect(failure).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'offer' } });
});
