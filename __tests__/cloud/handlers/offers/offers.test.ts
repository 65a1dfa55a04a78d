import { OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { fen, yuan } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { DAY, HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { ANSWER_TIME_LIMIT } from '@/domain/offers/offer';

import { failureOf, openTestShop, valueOf, type CallShop, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

type Overrides = Partial<Input<'offer.make'>>;

let requests = 0;

/** An offer for one red cup; its list price is 50 yuan and its floor 40 yuan. */
async function make(call: CallShop, overrides: Overrides = {}) {
  requests += 1;
  const input = { requestId: `offer-${requests}`, skuId: 'cup-red', price: yuan(46), quantity: 1, message: '' };
  return call('offer.make', { ...input, ...overrides });
}

async function answered(shop: TestShop): Promise<readonly Offer[]> {
  shop.clock.now += OFFER_ANSWER_DELAY;
  await shop.engine.simulateSeller();
  return valueOf(await shop.call('offer.list', {})).items;
}

const goodsOf = async ({ call }: TestShop) => valueOf(await call('goods.get', { goodsId: 'cup' })).goods;

describe('an offer', () => {
  it('waits for the seller, and the goods show how many offers remain', async () => {
    const shop = openTestShop();
    expect((await goodsOf(shop)).bargaining).toEqual({ offerLimit: 3, offersLeft: 3, holdHours: 24, offers: [] });
    const offer = valueOf(await make(shop.call, { message: '  买两只送人  ', quantity: 2 }));
    expect(offer).toMatchObject({ state: 'waiting', price: 4_600, listPrice: 5_000, quantity: 2, options: ['red'] });
    expect(offer.turns).toMatchObject([{ by: 'shopper', action: 'offer', message: '买两只送人' }]);
    expect((await goodsOf(shop)).bargaining).toMatchObject({ offersLeft: 2, offers: [{ id: offer.id }] });
  });

  it('is idempotent, and rejects the request id with another input', async () => {
    const shop = openTestShop();
    const [one, two] = await Promise.all([make(shop.call, { requestId: 'r' }), make(shop.call, { requestId: 'r' })]);
    expect(valueOf(two)).toEqual(valueOf(one));
    expect(valueOf(await shop.call('offer.list', {})).items).toHaveLength(1);
    const other = await make(shop.call, { requestId: 'r', price: yuan(47) });
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED' });
    const [countered] = await answered(shop);
    expect(valueOf(await make(shop.call, { requestId: 'r' }))).toEqual(countered);
  });

  it.each<[string, Overrides, object]>([
    ['for goods that are not open to offers', { skuId: 'tea-1', price: yuan(20) }, { code: 'BARGAINING_DISABLED' }],
    ['for an unknown SKU', { skuId: 'nothing' }, { code: 'NOT_FOUND', detail: { what: 'sku' } }],
    ['at the list price', { price: yuan(50) }, { code: 'OFFER_NOT_LOWER', detail: { now: 5_000, than: 'list-price' } }],
    ['above the list price', { price: yuan(90) }, { code: 'OFFER_NOT_LOWER' }],
    ['of 0', { price: fen(0) }, { code: 'INVALID_INPUT', detail: { path: 'price' } }],
    ['below 0', { price: fen(-1) }, { code: 'INVALID_INPUT' }],
    ['above the maximum', { price: fen(100_000_001) }, { code: 'INVALID_INPUT' }],
    ['for quantity 0', { quantity: 0 }, { code: 'INVALID_INPUT' }],
    ['for more than the stock', { quantity: 6 }, { code: 'OUT_OF_STOCK', detail: { left: 5 } }],
    ['for a sold-out SKU', { skuId: 'gone-1', price: yuan(5) }, { code: 'OUT_OF_STOCK', detail: { left: 0 } }],
    ['with a too long message', { message: '字'.repeat(101) }, { code: 'INVALID_INPUT', detail: { path: 'message' } }],
  ])('%s is rejected, and nothing is written', async (_name, overrides, failure) => {
    const shop = openTestShop();
    expect(failureOf(await make(shop.call, overrides))).toMatchObject(failure);
    expect(valueOf(await shop.call('offer.list', {})).items).toEqual([]);
    expect((await goodsOf(shop)).bargaining?.offersLeft).toBe(3);
  });

  it('is rejected by a shop without payment', async () => {
    const { call } = openTestShop({ content: testContent({ payment: 'contact' }) });
    expect(failureOf(await make(call))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
  });

  it('is allowed once at a time per SKU, and up to the limit per goods', async () => {
    const shop = openTestShop();
    valueOf(await make(shop.call, { price: yuan(30) }));
    expect(failureOf(await make(shop.call))).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'waiting' } });
    for (const price of [yuan(31), yuan(32)]) {
      await answered(shop);
      valueOf(await make(shop.call, { price }));
    }
    await answered(shop);
    const limited = failureOf(await make(shop.call));
    expect(limited).toMatchObject({ code: 'OFFER_LIMIT_REACHED', detail: { limit: 3 } });
    expect(failureOf(await make(shop.call, { skuId: 'cup-blue', price: yuan(50) })).code).toBe('OFFER_LIMIT_REACHED');
    if (limited.code === 'OFFER_LIMIT_REACHED') shop.clock.now = limited.detail.retryAt;
    expect(valueOf(await make(shop.call)).state).toBe('waiting');
  });

  it('expires without an answer, and a new one can be made', async () => {
    const shop = openTestShop();
    valueOf(await make(shop.call));
    shop.clock.now += ANSWER_TIME_LIMIT;
    expect(valueOf(await shop.call('offer.list', {})).items).toMatchObject([{ state: 'expired' }]);
    expect(valueOf(await make(shop.call)).state).toBe('waiting');
  });
});

describe('a counter price', () => {
  it('can be accepted, idempotently', async () => {
    const shop = openTestShop();
    valueOf(await make(shop.call, { price: yuan(41), quantity: 2 }));
    const [offer] = await answered(shop);
    expect(offer).toMatchObject({ state: 'countered', price: 4_500 });
    const offerId = offer?.id ?? '';
    const wrong = await shop.call('offer.accept', { offerId, shownPrice: yuan(44) });
    expect(failureOf(wrong)).toMatchObject({ code: 'PRICE_CHANGED', detail: { shown: 4_400, now: 4_500 } });
    const accept = () => shop.call('offer.accept', { offerId, shownPrice: yuan(45) });
    const [one, two] = await Promise.all([accept(), accept()]);
    expect(valueOf(two)).toEqual(valueOf(one));
    expect(valueOf(one)).toMatchObject({ state: 'accepted', expiresAt: shop.clock.now + 24 * HOUR });
    expect(failureOf(await shop.call('offer.withdraw', { offerId }))).toMatchObject({ detail: { state: 'accepted' } });
  });

  it('can’t be accepted once the list price is as low', async () => {
    const since = { daysAhead: 1 };
    const week = {
      kind: 'limited-time-price',
      id: 'w',
      name: 'w',
      since,
      until: { daysAhead: 9 },
      basis: 'b',
    } as const;
    const promotions = [{ ...week, goodsIds: ['cup'], newPrice: { price: yuan(44) } }];
    const shop = openTestShop({ content: testContent({ promotions }) });
    valueOf(await make(shop.call, { price: yuan(41) }));
    const [offer] = await answered(shop);
    shop.clock.now += 20 * HOUR;
    const result = await shop.call('offer.accept', { offerId: offer?.id ?? '', shownPrice: yuan(45) });
    expect(failureOf(result)).toMatchObject({ code: 'OFFER_NOT_LOWER', detail: { now: 4_400, than: 'list-price' } });
  });

  it('can be answered with a lower offer in the same negotiation', async () => {
    const shop = openTestShop();
    valueOf(await make(shop.call, { price: yuan(41) }));
    const [offer] = await answered(shop);
    const tooHigh = failureOf(await make(shop.call, { price: yuan(45) }));
    expect(tooHigh).toMatchObject({ code: 'OFFER_NOT_LOWER', detail: { now: 4_500, than: 'countered' } });
    expect(valueOf(await make(shop.call, { price: yuan(43) }))).toMatchObject({ id: offer?.id, state: 'waiting' });
    const [revised] = await answered(shop);
    expect(revised?.turns.map(({ action }) => action)).toEqual(['offer', 'counter', 'offer', 'counter']);
  });

  it('expires', async () => {
    const shop = openTestShop();
    valueOf(await make(shop.call, { price: yuan(41) }));
    const [offer] = await answered(shop);
    shop.clock.now += DAY;
    const late = await shop.call('offer.accept', { offerId: offer?.id ?? '', shownPrice: yuan(45) });
    expect(failureOf(late)).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'expired' } });
  });
});

describe('an offer of another shopper', () => {
  it('is NOT_FOUND, like an unknown one', async () => {
    const shop = openTestShop();
    const { id: offerId } = valueOf(await make(shop.call, { price: yuan(41) }));
    await answered(shop);
    const stranger = shop.callAs('stranger');
    for (const requestedId of [offerId, 'nothing']) {
      const missing = { code: 'NOT_FOUND', detail: { what: 'offer' } };
      expect(failureOf(await stranger('offer.accept', { offerId: requestedId, shownPrice: yuan(45) }))).toMatchObject(
        missing,
      );
      expect(failureOf(await stranger('offer.withdraw', { offerId: requestedId }))).toMatchObject(missing);
    }
    expect(valueOf(await stranger('offer.list', {})).items).toEqual([]);
    const { goods } = valueOf(await stranger('goods.get', { goodsId: 'cup' }));
    expect(goods.bargaining).toMatchObject({ offersLeft: 3, offers: [] });
  });
});

describe('a withdrawn offer', () => {
  it('is no longer open, idempotently, and still counts towards the limit', async () => {
    const shop = openTestShop();
    const { id: offerId } = valueOf(await make(shop.call));
    for (const _attempt of [1, 2])
      expect(valueOf(await shop.call('offer.withdraw', { offerId })).state).toBe('withdrawn');
    expect(await answered(shop)).toMatchObject([{ state: 'withdrawn' }]);
    expect((await goodsOf(shop)).bargaining).toMatchObject({ offersLeft: 2, offers: [] });
  });
});

describe('the seller’s floor', () => {
  it('is in no answer to a shopper', async () => {
    const shop = openTestShop();
    valueOf(await make(shop.call, { price: yuan(30) }));
    await answered(shop);
    const answers = await Promise.all([
      shop.call('goods.get', { goodsId: 'cup' }),
      shop.call('goods.list', {}),
      shop.call('offer.list', {}),
      shop.call('feed.list', {}),
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/floor|percent":80/);
    expect(JSON.stringify(answers)).not.toMatch(/:4000[,}\]]/);
  });
});
