import { THINKING } from '@/cloud/embedded/simulated-seller/offers';
import { fen, yuan } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { DAY, HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { ANSWER_WITHIN } from '@/domain/offers/offer';

import { failureOf, openShop, valueOf, type AskShop, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

type Wish = Partial<Input<'offer.make'>>;

let requests = 0;

/** An offer for one red cup, which costs 50 yuan and is given for 40. */
async function make(ask: AskShop, over: Wish = {}) {
  requests += 1;
  const wish = { requestId: `offer-${requests}`, skuId: 'cup-red', price: yuan(46), quantity: 1, words: '' };
  return ask('offer.make', { ...wish, ...over });
}

async function answered(shop: TestShop): Promise<readonly Offer[]> {
  shop.clock.now += THINKING;
  await shop.engine.tend();
  return valueOf(await shop.ask('offer.list', {})).items;
}

const goodOf = async ({ ask }: TestShop) => valueOf(await ask('goods.get', { goodsId: 'cup' })).goods;

describe('an offer', () => {
  it('waits for the seller, and the good tells how many are left', async () => {
    const shop = openShop();
    expect((await goodOf(shop)).bargaining).toEqual({ rounds: 3, left: 3, holdHours: 24, offers: [] });
    const offer = valueOf(await make(shop.ask, { words: '  买两只送人  ', quantity: 2 }));
    expect(offer).toMatchObject({ state: 'waiting', price: 4_600, shelf: 5_000, quantity: 2, options: ['red'] });
    expect(offer.turns).toMatchObject([{ by: 'shopper', does: 'offers', words: '买两只送人' }]);
    expect((await goodOf(shop)).bargaining).toMatchObject({ left: 2, offers: [{ id: offer.id }] });
  });

  it('sent twice is made once, and the id with another wish is refused', async () => {
    const shop = openShop();
    const [one, two] = await Promise.all([make(shop.ask, { requestId: 'r' }), make(shop.ask, { requestId: 'r' })]);
    expect(valueOf(two)).toEqual(valueOf(one));
    expect(valueOf(await shop.ask('offer.list', {})).items).toHaveLength(1);
    const other = await make(shop.ask, { requestId: 'r', price: yuan(47) });
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED' });
    const [countered] = await answered(shop);
    expect(valueOf(await make(shop.ask, { requestId: 'r' }))).toEqual(countered);
  });

  it.each<[string, Wish, object]>([
    ['for what is not bargained for', { skuId: 'tea-1', price: yuan(20) }, { code: 'BARGAIN_OFF' }],
    ['for what is not there', { skuId: 'nothing' }, { code: 'NOT_FOUND', detail: { what: 'sku' } }],
    ['of what it costs', { price: yuan(50) }, { code: 'OFFER_NOT_LOWER', detail: { now: 5_000, than: 'shelf' } }],
    ['above what it costs', { price: yuan(90) }, { code: 'OFFER_NOT_LOWER' }],
    ['of nothing', { price: fen(0) }, { code: 'INVALID_INPUT', detail: { path: 'price' } }],
    ['below nothing', { price: fen(-1) }, { code: 'INVALID_INPUT' }],
    ['beyond all measure', { price: fen(100_000_001) }, { code: 'INVALID_INPUT' }],
    ['for no piece', { quantity: 0 }, { code: 'INVALID_INPUT' }],
    ['for more than there are', { quantity: 6 }, { code: 'OUT_OF_STOCK', detail: { left: 5 } }],
    ['for what is sold out', { skuId: 'gone-1', price: yuan(5) }, { code: 'OUT_OF_STOCK', detail: { left: 0 } }],
    ['with a speech', { words: '字'.repeat(101) }, { code: 'INVALID_INPUT', detail: { path: 'words' } }],
  ])('%s is refused, and nothing is written', async (_name, wish, failure) => {
    const shop = openShop();
    expect(failureOf(await make(shop.ask, wish))).toMatchObject(failure);
    expect(valueOf(await shop.ask('offer.list', {})).items).toEqual([]);
    expect((await goodOf(shop)).bargaining?.left).toBe(3);
  });

  it('is not taken by a shop that sells in chats', async () => {
    const { ask } = openShop({ content: testContent({ payment: 'contact' }) });
    expect(failureOf(await make(ask))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
  });

  it('is heard one at a time for one SKU, and as often as the seller listens', async () => {
    const shop = openShop();
    valueOf(await make(shop.ask, { price: yuan(30) }));
    expect(failureOf(await make(shop.ask))).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'waiting' } });
    for (const price of [yuan(31), yuan(32)]) {
      await answered(shop);
      valueOf(await make(shop.ask, { price }));
    }
    await answered(shop);
    const spent = failureOf(await make(shop.ask));
    expect(spent).toMatchObject({ code: 'ROUNDS_SPENT', detail: { rounds: 3 } });
    expect(failureOf(await make(shop.ask, { skuId: 'cup-blue', price: yuan(50) })).code).toBe('ROUNDS_SPENT');
    if (spent.code === 'ROUNDS_SPENT') shop.clock.now = spent.detail.again;
    expect(valueOf(await make(shop.ask)).state).toBe('waiting');
  });

  it('unanswered for days has expired, and can be made anew', async () => {
    const shop = openShop();
    valueOf(await make(shop.ask));
    shop.clock.now += ANSWER_WITHIN;
    expect(valueOf(await shop.ask('offer.list', {})).items).toMatchObject([{ state: 'expired' }]);
    expect(valueOf(await make(shop.ask)).state).toBe('waiting');
  });
});

describe('another price', () => {
  it('can be taken once it was named, and taken twice it is taken once', async () => {
    const shop = openShop();
    valueOf(await make(shop.ask, { price: yuan(41), quantity: 2 }));
    const [offer] = await answered(shop);
    expect(offer).toMatchObject({ state: 'countered', price: 4_500 });
    const offerId = offer?.id ?? '';
    const wrong = await shop.ask('offer.accept', { offerId, shown: yuan(44) });
    expect(failureOf(wrong)).toMatchObject({ code: 'PRICE_CHANGED', detail: { shown: 4_400, now: 4_500 } });
    const take = () => shop.ask('offer.accept', { offerId, shown: yuan(45) });
    const [one, two] = await Promise.all([take(), take()]);
    expect(valueOf(two)).toEqual(valueOf(one));
    expect(valueOf(one)).toMatchObject({ state: 'accepted', until: shop.clock.now + 24 * HOUR });
    expect(failureOf(await shop.ask('offer.withdraw', { offerId }))).toMatchObject({ detail: { state: 'accepted' } });
  });

  it('is no use any more once it costs as little for everyone', async () => {
    const since = { daysAhead: 1 };
    const week = { kind: 'time-price', id: 'w', name: 'w', since, until: { daysAhead: 9 }, basis: 'b' } as const;
    const promotions = [{ ...week, goodsIds: ['cup'], to: { price: yuan(44) } }];
    const shop = openShop({ content: testContent({ promotions }) });
    valueOf(await make(shop.ask, { price: yuan(41) }));
    const [offer] = await answered(shop);
    shop.clock.now += 20 * HOUR;
    const taken = await shop.ask('offer.accept', { offerId: offer?.id ?? '', shown: yuan(45) });
    expect(failureOf(taken)).toMatchObject({ code: 'OFFER_NOT_LOWER', detail: { now: 4_400, than: 'shelf' } });
  });

  it('can be answered with a price below it, in the same bargain', async () => {
    const shop = openShop();
    valueOf(await make(shop.ask, { price: yuan(41) }));
    const [offer] = await answered(shop);
    const dear = failureOf(await make(shop.ask, { price: yuan(45) }));
    expect(dear).toMatchObject({ code: 'OFFER_NOT_LOWER', detail: { now: 4_500, than: 'countered' } });
    expect(valueOf(await make(shop.ask, { price: yuan(43) }))).toMatchObject({ id: offer?.id, state: 'waiting' });
    const [again] = await answered(shop);
    expect(again?.turns.map(({ does }) => does)).toEqual(['offers', 'counters', 'offers', 'counters']);
  });

  it('lapses when its time is over', async () => {
    const shop = openShop();
    valueOf(await make(shop.ask, { price: yuan(41) }));
    const [offer] = await answered(shop);
    shop.clock.now += DAY;
    const late = await shop.ask('offer.accept', { offerId: offer?.id ?? '', shown: yuan(45) });
    expect(failureOf(late)).toMatchObject({ code: 'OFFER_STATE', detail: { state: 'expired' } });
  });
});

describe('an offer of another shopper', () => {
  it('is as absent as one that never was', async () => {
    const shop = openShop();
    const { id: offerId } = valueOf(await make(shop.ask, { price: yuan(41) }));
    await answered(shop);
    const stranger = shop.askAs('stranger');
    for (const asked of [offerId, 'nothing']) {
      const missing = { code: 'NOT_FOUND', detail: { what: 'offer' } };
      expect(failureOf(await stranger('offer.accept', { offerId: asked, shown: yuan(45) }))).toMatchObject(missing);
      expect(failureOf(await stranger('offer.withdraw', { offerId: asked }))).toMatchObject(missing);
    }
    expect(valueOf(await stranger('offer.list', {})).items).toEqual([]);
    const { goods } = valueOf(await stranger('goods.get', { goodsId: 'cup' }));
    expect(goods.bargaining).toMatchObject({ left: 3, offers: [] });
  });
});

describe('an offer that is withdrawn', () => {
  it('is over, twice as once, and its round stays spent', async () => {
    const shop = openShop();
    const { id: offerId } = valueOf(await make(shop.ask));
    for (const _time of [1, 2]) expect(valueOf(await shop.ask('offer.withdraw', { offerId })).state).toBe('withdrawn');
    expect(await answered(shop)).toMatchObject([{ state: 'withdrawn' }]);
    expect((await goodOf(shop)).bargaining).toMatchObject({ left: 2, offers: [] });
  });
});

describe("the seller's floor", () => {
  it('is in no answer of the shop', async () => {
    const shop = openShop();
    valueOf(await make(shop.ask, { price: yuan(30) }));
    await answered(shop);
    const answers = await Promise.all([
      shop.ask('goods.get', { goodsId: 'cup' }),
      shop.ask('goods.list', {}),
      shop.ask('offer.list', {}),
      shop.ask('feed.list', {}),
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/floor|percent":80/);
    expect(JSON.stringify(answers)).not.toMatch(/:4000[,}\]]/);
  });
});
