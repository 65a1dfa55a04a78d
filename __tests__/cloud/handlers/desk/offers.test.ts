import { OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { LIMITS } from '@/contract/limits';
import { fen, yuan } from '@/contract/money';
import type { Offer, OfferAnswer } from '@/contract/offers/offer';
import { HOUR } from '@/contract/time';
import { ANSWER_TIME_LIMIT } from '@/domain/offers/offer';

import * as steps from '../../../support/scenarios/steps';
import { failureOf, openTestShop, valueOf, type TestShop } from '../../../support/shop';

/** An offer for a red cup; its list price is 50 yuan and its floor 40 yuan. */
const makeOffer = async (shop: TestShop, price = 42, shopper = 'buyer'): Promise<Offer> =>
  valueOf(await shop.callAs(shopper)('offer.make', steps.offerInput(price)));

const waitingOffers = async ({ call }: TestShop) => valueOf(await call('desk.listOffers', {})).offers;
const ownOffers = async (shop: TestShop, shopper = 'buyer') =>
  valueOf(await shop.callAs(shopper)('offer.list', {})).items;

const answer = (shop: TestShop, offerId: string, given: OfferAnswer, requestId = 'answer-1') =>
  shop.call('desk.answerOffer', { requestId, offerId, answer: given });

const counter = (price: number): OfferAnswer => ({ action: 'counter', price: yuan(price) });

describe('desk.listOffers', () => {
  it('lists waiting offers of all shoppers, longest waiting first, with the floor but without identities', async () => {
    const shop = openTestShop();
    const first = await makeOffer(shop, 42, 'one');
    shop.clock.now += 1;
    const second = await makeOffer(shop, 43, 'two');
    const bounds = { floor: yuan(40), listPrice: yuan(50) };
    expect(await waitingOffers(shop)).toEqual([
      { ...first, bounds },
      { ...second, bounds },
    ]);
    expect(valueOf(await shop.call('desk.summary', {}))).toMatchObject({ offers: 2 });
    expect(JSON.stringify(await waitingOffers(shop))).not.toMatch(/"(one|two)"/);
    expect(JSON.stringify(await ownOffers(shop, 'one'))).not.toContain('floor');
  });

  it('shows an honest offer first, however many of one fen came before it', async () => {
    const shop = openTestShop();
    for (let n = 0; n < LIMITS.deskOffers + 5; n += 1) {
      await makeOffer(shop, 0.01, `flood-${n}`);
      shop.clock.now += 1;
    }
    const honest = await makeOffer(shop, 25, 'honest');
    const [first, ...others] = await waitingOffers(shop);
    expect(first).toMatchObject({ id: honest.id });
    expect(others).toHaveLength(LIMITS.deskOffers - 1);
  });

  it('omits withdrawn and expired offers', async () => {
    const shop = openTestShop();
    const { id } = await makeOffer(shop, 42, 'one');
    valueOf(await shop.callAs('one')('offer.withdraw', { offerId: id }));
    expect(await waitingOffers(shop)).toEqual([]);
    await makeOffer(shop, 42, 'two');
    shop.clock.now += ANSWER_TIME_LIMIT;
    expect(await waitingOffers(shop)).toEqual([]);
  });
});

describe('desk.answerOffer', () => {
  it.each<[string, OfferAnswer, Partial<Offer>]>([
    ['an acceptance', { action: 'accept' }, { state: 'accepted', price: yuan(42) }],
    ['a counter price', counter(44), { state: 'countered', price: yuan(44) }],
    ['a counter price just below the list price', { action: 'counter', price: fen(4_999) }, { state: 'countered' }],
    ['a refusal', { action: 'refuse' }, { state: 'refused', price: yuan(42) }],
  ])('records %s, which the shopper sees; the offer no longer waits', async (_name, given, expected) => {
    const shop = openTestShop();
    const { id } = await makeOffer(shop);
    const answered = valueOf(await answer(shop, id, given));
    expect(answered).toMatchObject(expected);
    if (given.action !== 'refuse') expect(answered.expiresAt).toBe(shop.clock.now + 24 * HOUR);
    expect(await ownOffers(shop)).toEqual([answered]);
    expect(await waitingOffers(shop)).toEqual([]);
    // The simulated seller does not answer it either.
    shop.clock.now += OFFER_ANSWER_DELAY;
    await shop.engine.simulateSeller();
    expect(await ownOffers(shop)).toEqual([answered]);
  });

  it('is idempotent, and rejects the request id with another answer', async () => {
    const shop = openTestShop();
    const { id } = await makeOffer(shop);
    const [one, two] = await Promise.all([answer(shop, id, counter(44)), answer(shop, id, counter(44))]);
    expect(valueOf(two)).toEqual(valueOf(one));
    expect(valueOf(one).turns).toHaveLength(2);
    expect(valueOf(await answer(shop.restart(), id, counter(44)))).toEqual(valueOf(one));
    expect(failureOf(await answer(shop, id, counter(45)))).toMatchObject({ code: 'REQUEST_REUSED' });
  });

  it('rejects an answer to an answered or expired offer', async () => {
    const shop = openTestShop();
    const { id } = await makeOffer(shop, 42, 'one');
    valueOf(await answer(shop, id, counter(44)));
    const repeated = failureOf(await answer(shop, id, { action: 'accept' }, 'answer-2'));
    expect(repeated).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'countered' } });
    const other = await makeOffer(shop, 42, 'two');
    shop.clock.now += ANSWER_TIME_LIMIT;
    const late = failureOf(await answer(shop, other.id, { action: 'accept' }, 'answer-3'));
    expect(late).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'expired' } });
  });

  it.each<[string, number, OfferAnswer]>([
    ['an acceptance below the floor', 39, { action: 'accept' }],
    ['a counter price below the floor', 30, { action: 'counter', price: fen(3_999) }],
    ['a counter at the offered price', 42, counter(42)],
    ['a counter at the list price', 42, counter(50)],
    ['a counter of 0', 30, { action: 'counter', price: fen(0) }],
  ])('rejects %s and writes nothing', async (_name, price, given) => {
    const shop = openTestShop();
    const offer = await makeOffer(shop, price);
    const before = new Map(shop.storage.entries);
    expect(failureOf(await answer(shop, offer.id, given))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(shop.storage.entries).toEqual(before);
    expect(await ownOffers(shop)).toEqual([offer]);
  });

  it('allows accepting at the floor', async () => {
    const shop = openTestShop();
    const { id } = await makeOffer(shop, 40);
    expect(valueOf(await answer(shop, id, { action: 'accept' })).state).toBe('accepted');
  });

  it('is for the seller only, and fails for an unknown offer', async () => {
    const shop = openTestShop();
    const offer = await makeOffer(shop);
    const input = { requestId: 'a', offerId: offer.id, answer: { action: 'accept' } } as const;
    const foreign = failureOf(await shop.callAs('other')('desk.answerOffer', input));
    expect(foreign).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'desk' } });
    expect(failureOf(await shop.callAs('other')('desk.listOffers', {})).code).toBe('NOT_FOUND');
    expect(await ownOffers(shop)).toEqual([offer]);
    const missing = failureOf(await answer(shop, 'none', { action: 'refuse' }));
    expect(missing).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'offer' } });
  });

  it('is given by the simulated seller when the seller gives none', async () => {
    const shop = openTestShop();
    await makeOffer(shop);
    shop.clock.now += OFFER_ANSWER_DELAY;
    await shop.engine.simulateSeller();
    expect(await ownOffers(shop)).toMatchObject([{ state: 'countered', price: yuan(45) }]);
    expect(await waitingOffers(shop)).toEqual([]);
  });
});

it('does not let a shopper withdraw another shopper’s offer', async () => {
  const shop = openTestShop();
  const { id } = await makeOffer(shop);
  const failure = failureOf(await shop.callAs('other')('offer.withdraw', { offerId: id }));
  expect(failure).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'offer' } });
});
