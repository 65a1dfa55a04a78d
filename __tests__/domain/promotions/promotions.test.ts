import fc from 'fast-check';

import { fen } from '@/contract/money';
import { toGoodsCard, toGoodsDetail } from '@/domain/catalog/goods';
import type { PromotionRecord } from '@/domain/promotions/promotion-record';
import { couponsFor, notesFor, priceOf } from '@/domain/promotions/promotions';

import { aGoods, aSku, NOW } from '../../support/builders/builders';
import { aCoupon, aFullReduction, aSecondPiece, aTimePrice } from '../../support/builders/offers';

const sku = aSku({ id: 'cup-white', price: fen(6_800) });
const offers = (...promotions: readonly PromotionRecord[]) => ({ promotions, now: NOW });

describe('the price of a SKU', () => {
  it('is its own while nothing is on for it', () => {
    expect(priceOf(sku, 'cup', offers())).toEqual({ price: 6_800 });
    expect(priceOf(sku, 'cup', offers(aTimePrice({ goodsIds: ['other'] })))).toEqual({ price: 6_800 });
  });

  it.each([
    ['by a percentage, rounded for the shopper', { percentOff: 33 }, 4_556],
    ['to a price', { price: fen(5_000) }, 5_000],
  ])('is lowered %s, and the price before is told with its basis', (_, to, price) => {
    expect(priceOf(sku, 'cup', offers(aTimePrice({ to })))).toEqual({
      price,
      was: { price: 6_800, basis: '上周标价' },
    });
  });

  it.each([
    ['one instant before it begins', { since: NOW + 1 }, 6_800],
    ['at the instant it begins', { since: NOW }, 6_120],
    ['at its last instant', { until: NOW + 1 }, 6_120],
    ['at the instant it is over', { until: NOW }, 6_800],
  ])('%s', (_, dates, price) => {
    expect(priceOf(sku, 'cup', offers(aTimePrice(dates))).price).toBe(price);
  });

  it('can be lowered for one SKU alone', () => {
    const one = aTimePrice({ goodsIds: [], skuIds: ['cup-white'] });
    expect(priceOf(sku, 'cup', offers(one)).price).toBe(6_120);
    expect(priceOf(aSku({ id: 'cup-blue', price: fen(6_800) }), 'cup', offers(one)).price).toBe(6_800);
  });

  it("is the lowest of several, told with that one's basis", () => {
    const lower = aTimePrice({ id: 'lower', to: { price: fen(6_000) }, basis: '十月标价' });
    const higher = aTimePrice({ id: 'higher', to: { price: fen(6_500) } });
    const priced = { price: 6_000, was: { price: 6_800, basis: '十月标价' } };
    expect(priceOf(sku, 'cup', offers(lower, higher))).toEqual(priced);
    expect(priceOf(sku, 'cup', offers(higher, lower))).toEqual(priced);
  });

  it('is never raised by a promotion, and no price before is claimed then', () => {
    expect(priceOf(sku, 'cup', offers(aTimePrice({ to: { price: fen(6_800) } })))).toEqual({ price: 6_800 });
    expect(priceOf(sku, 'cup', offers(aTimePrice({ to: { price: fen(9_900) } })))).toEqual({ price: 6_800 });
  });

  it('never becomes nothing', () => {
    expect(priceOf(aSku({ price: fen(1) }), 'cup', offers(aTimePrice({ to: { percentOff: 99 } }))).price).toBe(1);
  });

  it('keeps the price before that the seller wrote while nothing is on', () => {
    const was = { price: fen(8_000), basis: '第一批的价' };
    expect(priceOf(aSku({ was }), 'cup', offers())).toEqual({ price: 6_800, was });
  });
});

describe('a good as it is shown', () => {
  const record = aGoods({ skus: [aSku({ id: 'small', price: fen(5_000) }), aSku({ id: 'big', price: fen(9_000) })] });

  it('has the price of now on its card, and what the lowest was before', () => {
    const card = toGoodsCard(record, () => 9, offers(aTimePrice()));
    expect(card).toMatchObject({ price: { from: 4_500, to: 8_100 }, was: { price: 5_000, basis: '上周标价' } });
  });

  it('tells no price before where only another SKU is lowered', () => {
    const card = toGoodsCard(record, () => 9, offers(aTimePrice({ goodsIds: [], skuIds: ['big'] })));
    expect(card.price).toEqual({ from: 5_000, to: 8_100 });
    expect(card).not.toHaveProperty('was');
  });

  it('has the price of now on each SKU of its page', () => {
    const { skus } = toGoodsDetail(record, () => 9, offers(aTimePrice({ goodsIds: [], skuIds: ['big'] })));
    expect(skus).toMatchObject([{ price: 5_000 }, { price: 8_100, was: { price: 9_000, basis: '上周标价' } }]);
    expect(skus[0]).not.toHaveProperty('was');
  });
});

describe('what is on for a good', () => {
  const record = aGoods();
  const all: readonly PromotionRecord[] = [aFullReduction(), aSecondPiece(), aTimePrice()];
  const kinds = (promotions: readonly PromotionRecord[]) =>
    notesFor(record, { promotions, now: NOW }).map(({ kind }) => kind);

  it('is told in the order in which a quote works it out', () => {
    expect(kinds(all)).toEqual(['time-price', 'second-piece', 'full-reduction']);
  });

  it('leaves out what is not on now, or not for it, or lowers nothing', () => {
    expect(kinds([aTimePrice({ until: NOW }), aTimePrice({ to: { price: fen(9_900) } })])).toEqual([]);
    expect(kinds([aSecondPiece({ goodsIds: ['other'] })])).toEqual([]);
    expect(kinds([aFullReduction({ goods: { ids: ['other'], says: '别的' } })])).toEqual([]);
  });
});

describe('a note of a promotion', () => {
  const notes = (record: Parameters<typeof notesFor>[0], ...promotions: readonly PromotionRecord[]) =>
    notesFor(record, { promotions, now: NOW, groupIds: ['friends'] });

  it('tells of a price for a time though it lowers but one of the SKUs', () => {
    const two = aGoods({ skus: [aSku({ id: 'small' }), aSku({ id: 'big' })] });
    expect(notes(two, aTimePrice({ goodsIds: [], skuIds: ['big'] }))).toHaveLength(1);
    expect(notes(two, aTimePrice({ goodsIds: [], skuIds: ['other'] }))).toEqual([]);
  });

  it('says that it is for a group where it is, and of no other', () => {
    const groupId = 'friends';
    const all = [aTimePrice(), aSecondPiece(), aFullReduction()];
    for (const note of notes(aGoods(), ...all)) expect(note).not.toHaveProperty('forGroup');
    const hers = notes(aGoods(), ...all.map((one) => ({ ...one, groupId })));
    expect(hers.map(({ forGroup }) => forGroup)).toEqual([true, true, true]);
    for (const note of hers) expect(JSON.stringify(note)).not.toContain(groupId);
  });

  it('names the goods that a full reduction is for, unless it is for the whole shop', () => {
    const goods = { ids: ['cup'], says: '杯子' };
    expect(notes(aGoods(), aFullReduction({ goods }))).toMatchObject([{ goods }]);
    expect(notes(aGoods(), aFullReduction())[0]).not.toHaveProperty('goods');
  });
});

describe('the coupons that a good tells of', () => {
  const idsOf = (...coupons: readonly ReturnType<typeof aCoupon>[]) =>
    couponsFor('cup', { promotions: [], coupons, now: NOW }).map(({ id }) => id);

  it('are those for it and those for the whole shop', () => {
    const [hers, others] = [
      { ids: ['cup'], says: '杯' },
      { ids: ['tea'], says: '茶' },
    ];
    expect(
      idsOf(aCoupon({ id: 'all' }), aCoupon({ id: 'hers', goods: hers }), aCoupon({ id: 'others', goods: others })),
    ).toEqual(['all', 'hers']);
    expect(couponsFor('cup', offers())).toEqual([]);
  });

  it('are those that are not over, also where they begin later', () => {
    expect(
      idsOf(
        aCoupon({ id: 'over', validUntil: NOW }),
        aCoupon({ id: 'last', validUntil: NOW + 1 }),
        aCoupon({ id: 'later', validFrom: NOW + 1, validUntil: NOW + 9 }),
      ),
    ).toEqual(['last', 'later']);
  });
});

describe('a price for a group', () => {
  const forGroup = aTimePrice({ id: 'friends', groupId: 'friends', to: { percentOff: 20 }, basis: '群外价' });
  const seenFrom = (groupIds: readonly string[], ...more: readonly PromotionRecord[]) => ({
    ...offers(forGroup, ...more),
    groupIds,
  });

  it('is there for its people alone', () => {
    expect(priceOf(sku, 'cup', seenFrom(['friends']))).toEqual({
      price: 5_440,
      was: { price: 6_800, basis: '群外价' },
      forGroup: true,
    });
    expect(priceOf(sku, 'cup', seenFrom(['others']))).toEqual({ price: 6_800 });
    expect(priceOf(sku, 'cup', offers(forGroup))).toEqual({ price: 6_800 });
  });

  it('claims nothing, and is not told of, where everyone pays as little', () => {
    const open = aTimePrice({ to: { percentOff: 20 } });
    const seen = seenFrom(['friends'], open);
    expect(priceOf(sku, 'cup', seen)).toEqual({ price: 5_440, was: { price: 6_800, basis: '上周标价' } });
    expect(notesFor(aGoods({ id: 'cup', skus: [sku] }), seen).map(({ id }) => id)).toEqual(['week']);
  });

  it('is never dearer than for others, and is struck against just what they pay', () => {
    const percents = fc.record({ group: fc.integer({ min: 1, max: 99 }), open: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 999_999 }), ({ group, open }, price) => {
        const one = aSku({ price: fen(price) });
        const promotions = [aTimePrice({ to: { percentOff: open } }), { ...forGroup, to: { percentOff: group } }];
        const others = priceOf(one, 'cup', { promotions, now: NOW });
        const hers = priceOf(one, 'cup', { promotions, now: NOW, groupIds: ['friends'] });
        expect(hers.price).toBeLessThanOrEqual(others.price);
        if (hers.forGroup) expect(hers.was).toEqual({ price: others.price, basis: '群外价' });
        else expect(hers).toEqual(others);
      }),
    );
  });
});

describe('the card of a good with a price for a group', () => {
  const groupId = 'friends';
  const record = aGoods({ skus: [aSku({ id: 'small', price: fen(5_000) }), aSku({ id: 'big', price: fen(9_000) })] });
  const card = (groupIds: readonly string[], one: PromotionRecord) =>
    toGoodsCard(record, () => 9, { ...offers(one, aTimePrice({ goodsIds: [], skuIds: ['big'] })), groupIds });

  it('tells its people also what all others pay', () => {
    const seen = card([groupId], aTimePrice({ id: groupId, groupId, to: { percentOff: 20 } }));
    expect(seen.price).toEqual({ from: 4_000, to: 7_200 });
    expect(seen.openPrice).toEqual({ from: 5_000, to: 8_100 });
  });

  it('tells it also where one SKU alone is lowered for them', () => {
    const one = aTimePrice({ id: groupId, groupId, goodsIds: [], skuIds: ['small'], to: { percentOff: 20 } });
    expect(card([groupId], one).openPrice).toEqual({ from: 5_000, to: 8_100 });
  });

  it('tells no second price where there is none', () => {
    expect(card([], aTimePrice({ id: groupId, groupId }))).not.toHaveProperty('openPrice');
  });
});
