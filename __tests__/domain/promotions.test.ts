import fc from 'fast-check';

import { fen } from '@/contract/money';
import type { PromotionRecord } from '@/domain/catalogue';
import { toGoodsCard, toGoodsDetail } from '@/domain/goods';
import { notesFor, priceOf } from '@/domain/promotions';

import { aGoods, aSku, NOW } from '../support/builders';
import { aFullReduction, aSecondPiece, aTimePrice } from '../support/offer-builders';

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
