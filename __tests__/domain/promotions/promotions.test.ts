import fc from 'fast-check';

import { fen } from '@/contract/money';
import { toGoodsCard, toGoodsDetail } from '@/domain/catalog/goods';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';
import { couponsFor, priceOf, promotionsFor } from '@/domain/promotions/promotions';

import { aGoods, aSku, NOW } from '../../support/builders/builders';
import { aCoupon, aLimitedTimePrice, aSecondItemDiscount, aTieredDiscount } from '../../support/builders/promotions';

const sku = aSku({ id: 'cup-white', price: fen(6_800) });
const contextOf = (...promotions: readonly PromotionRecord[]) => ({ promotions, now: NOW });

describe('price of a SKU', () => {
  it('is the normal price without a promotion', () => {
    expect(priceOf(sku, 'cup', contextOf())).toEqual({ price: 6_800 });
    expect(priceOf(sku, 'cup', contextOf(aLimitedTimePrice({ goodsIds: ['other'] })))).toEqual({ price: 6_800 });
  });

  it.each([
    ['by a percentage, rounded down', { percentOff: 33 }, 4_556],
    ['to a price', { price: fen(5_000) }, 5_000],
  ])('is lowered %s, and shows the former price with its basis', (_, newPrice, price) => {
    expect(priceOf(sku, 'cup', contextOf(aLimitedTimePrice({ newPrice })))).toEqual({
      price,
      was: { price: 6_800, basis: '上周标价' },
    });
  });

  it.each([
    ['one instant before it begins', { since: NOW + 1 }, 6_800],
    ['at the instant it begins', { since: NOW }, 6_120],
    ['at its last instant', { until: NOW + 1 }, 6_120],
    ['at the instant it ends', { until: NOW }, 6_800],
  ])('%s', (_, dates, price) => {
    expect(priceOf(sku, 'cup', contextOf(aLimitedTimePrice(dates))).price).toBe(price);
  });

  it('can be lowered for a single SKU', () => {
    const one = aLimitedTimePrice({ goodsIds: [], skuIds: ['cup-white'] });
    expect(priceOf(sku, 'cup', contextOf(one)).price).toBe(6_120);
    expect(priceOf(aSku({ id: 'cup-blue', price: fen(6_800) }), 'cup', contextOf(one)).price).toBe(6_800);
  });

  it('is the lowest of several, with the basis of that one', () => {
    const lower = aLimitedTimePrice({ id: 'lower', newPrice: { price: fen(6_000) }, basis: '十月标价' });
    const higher = aLimitedTimePrice({ id: 'higher', newPrice: { price: fen(6_500) } });
    const priced = { price: 6_000, was: { price: 6_800, basis: '十月标价' } };
    expect(priceOf(sku, 'cup', contextOf(lower, higher))).toEqual(priced);
    expect(priceOf(sku, 'cup', contextOf(higher, lower))).toEqual(priced);
  });

  it('is never raised by a promotion, and then shows no former price', () => {
    expect(priceOf(sku, 'cup', contextOf(aLimitedTimePrice({ newPrice: { price: fen(6_800) } })))).toEqual({
      price: 6_800,
    });
    expect(priceOf(sku, 'cup', contextOf(aLimitedTimePrice({ newPrice: { price: fen(9_900) } })))).toEqual({
      price: 6_800,
    });
  });

  it('is at least 1 fen', () => {
    expect(
      priceOf(aSku({ price: fen(1) }), 'cup', contextOf(aLimitedTimePrice({ newPrice: { percentOff: 99 } }))).price,
    ).toBe(1);
  });

  it('keeps the seller’s own former price without a promotion', () => {
    const was = { price: fen(8_000), basis: '第一批的价' };
    expect(priceOf(aSku({ was }), 'cup', contextOf())).toEqual({ price: 6_800, was });
  });
});

describe('goods with a limited-time price', () => {
  const record = aGoods({ skus: [aSku({ id: 'small', price: fen(5_000) }), aSku({ id: 'big', price: fen(9_000) })] });

  it('show the current price range on the card, and the former lowest price', () => {
    const card = toGoodsCard(record, () => 9, contextOf(aLimitedTimePrice()));
    expect(card).toMatchObject({ price: { from: 4_500, to: 8_100 }, was: { price: 5_000, basis: '上周标价' } });
  });

  it('show no former price when only a more expensive SKU is lowered', () => {
    const card = toGoodsCard(record, () => 9, contextOf(aLimitedTimePrice({ goodsIds: [], skuIds: ['big'] })));
    expect(card.price).toEqual({ from: 5_000, to: 8_100 });
    expect(card).not.toHaveProperty('was');
  });

  it('show the current price on each SKU of the page', () => {
    const { skus } = toGoodsDetail(record, () => 9, contextOf(aLimitedTimePrice({ goodsIds: [], skuIds: ['big'] })));
    expect(skus).toMatchObject([{ price: 5_000 }, { price: 8_100, was: { price: 9_000, basis: '上周标价' } }]);
    expect(skus[0]).not.toHaveProperty('was');
  });
});

describe('promotionsFor', () => {
  const record = aGoods();
  const all: readonly PromotionRecord[] = [aTieredDiscount(), aSecondItemDiscount(), aLimitedTimePrice()];
  const kinds = (promotions: readonly PromotionRecord[]) =>
    promotionsFor(record, { promotions, now: NOW }).map(({ kind }) => kind);

  it('lists promotions in the order in which a quote applies them', () => {
    expect(kinds(all)).toEqual(['limited-time-price', 'second-item-discount', 'tiered-discount']);
  });

  it('leaves out promotions that are inactive, for other goods, or lower nothing', () => {
    expect(kinds([aLimitedTimePrice({ until: NOW }), aLimitedTimePrice({ newPrice: { price: fen(9_900) } })])).toEqual(
      [],
    );
    expect(kinds([aSecondItemDiscount({ goodsIds: ['other'] })])).toEqual([]);
    expect(kinds([aTieredDiscount({ goods: { ids: ['other'], name: '别的' } })])).toEqual([]);
  });
});

describe('summary of a promotion', () => {
  const summaries = (record: Parameters<typeof promotionsFor>[0], ...promotions: readonly PromotionRecord[]) =>
    promotionsFor(record, { promotions, now: NOW, groupIds: ['friends'] });

  it('includes a limited-time price that lowers only one SKU', () => {
    const two = aGoods({ skus: [aSku({ id: 'small' }), aSku({ id: 'big' })] });
    expect(summaries(two, aLimitedTimePrice({ goodsIds: [], skuIds: ['big'] }))).toHaveLength(1);
    expect(summaries(two, aLimitedTimePrice({ goodsIds: [], skuIds: ['other'] }))).toEqual([]);
  });

  it('is marked as a group promotion only if it is one, without the group id', () => {
    const groupId = 'friends';
    const all = [aLimitedTimePrice(), aSecondItemDiscount(), aTieredDiscount()];
    for (const summary of summaries(aGoods(), ...all)) expect(summary).not.toHaveProperty('forGroup');
    const grouped = summaries(aGoods(), ...all.map((one) => ({ ...one, groupId })));
    expect(grouped.map(({ forGroup }) => forGroup)).toEqual([true, true, true]);
    for (const summary of grouped) expect(JSON.stringify(summary)).not.toContain(groupId);
  });

  it('names the goods of a tiered discount, unless it is for the whole shop', () => {
    const goods = { ids: ['cup'], name: '杯子' };
    expect(summaries(aGoods(), aTieredDiscount({ goods }))).toMatchObject([{ goods }]);
    expect(summaries(aGoods(), aTieredDiscount())[0]).not.toHaveProperty('goods');
  });
});

describe('couponsFor', () => {
  const idsOf = (...coupons: readonly ReturnType<typeof aCoupon>[]) =>
    couponsFor('cup', { promotions: [], coupons, now: NOW }).map(({ id }) => id);

  it('are those for the goods and those for the whole shop', () => {
    const [grouped, others] = [
      { ids: ['cup'], name: '杯' },
      { ids: ['tea'], name: '茶' },
    ];
    expect(
      idsOf(
        aCoupon({ id: 'all' }),
        aCoupon({ id: 'grouped', goods: grouped }),
        aCoupon({ id: 'others', goods: others }),
      ),
    ).toEqual(['all', 'grouped']);
    expect(couponsFor('cup', contextOf())).toEqual([]);
  });

  it('are those that have not expired, including those that start later', () => {
    expect(
      idsOf(
        aCoupon({ id: 'expired', validUntil: NOW }),
        aCoupon({ id: 'last', validUntil: NOW + 1 }),
        aCoupon({ id: 'later', validFrom: NOW + 1, validUntil: NOW + 9 }),
      ),
    ).toEqual(['last', 'later']);
  });
});

describe('a group price', () => {
  const forGroup = aLimitedTimePrice({
    id: 'friends',
    groupId: 'friends',
    newPrice: { percentOff: 20 },
    basis: '群外价',
  });
  const seenFrom = (groupIds: readonly string[], ...more: readonly PromotionRecord[]) => ({
    ...contextOf(forGroup, ...more),
    groupIds,
  });

  it('applies to members of the group only', () => {
    expect(priceOf(sku, 'cup', seenFrom(['friends']))).toEqual({
      price: 5_440,
      was: { price: 6_800, basis: '群外价' },
      forGroup: true,
    });
    expect(priceOf(sku, 'cup', seenFrom(['others']))).toEqual({ price: 6_800 });
    expect(priceOf(sku, 'cup', contextOf(forGroup))).toEqual({ price: 6_800 });
  });

  it('is hidden when everyone pays as little', () => {
    const open = aLimitedTimePrice({ newPrice: { percentOff: 20 } });
    const seen = seenFrom(['friends'], open);
    expect(priceOf(sku, 'cup', seen)).toEqual({ price: 5_440, was: { price: 6_800, basis: '上周标价' } });
    expect(promotionsFor(aGoods({ id: 'cup', skus: [sku] }), seen).map(({ id }) => id)).toEqual(['week']);
  });

  it('is never higher than the public price, and is compared with exactly that', () => {
    const percents = fc.record({ group: fc.integer({ min: 1, max: 99 }), open: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 999_999 }), ({ group, open }, price) => {
        const one = aSku({ price: fen(price) });
        const promotions = [
          aLimitedTimePrice({ newPrice: { percentOff: open } }),
          { ...forGroup, newPrice: { percentOff: group } },
        ];
        const others = priceOf(one, 'cup', { promotions, now: NOW });
        const grouped = priceOf(one, 'cup', { promotions, now: NOW, groupIds: ['friends'] });
        expect(grouped.price).toBeLessThanOrEqual(others.price);
        if (grouped.forGroup) expect(grouped.was).toEqual({ price: others.price, basis: '群外价' });
        else expect(grouped).toEqual(others);
      }),
    );
  });
});

describe('goods card with a group price', () => {
  const groupId = 'friends';
  const record = aGoods({ skus: [aSku({ id: 'small', price: fen(5_000) }), aSku({ id: 'big', price: fen(9_000) })] });
  const card = (groupIds: readonly string[], one: PromotionRecord) =>
    toGoodsCard(record, () => 9, { ...contextOf(one, aLimitedTimePrice({ goodsIds: [], skuIds: ['big'] })), groupIds });

  it('shows members also the public price', () => {
    const seen = card([groupId], aLimitedTimePrice({ id: groupId, groupId, newPrice: { percentOff: 20 } }));
    expect(seen.price).toEqual({ from: 4_000, to: 7_200 });
    expect(seen.publicPrice).toEqual({ from: 5_000, to: 8_100 });
  });

  it('shows it also when only one SKU is lowered', () => {
    const one = aLimitedTimePrice({
      id: groupId,
      groupId,
      goodsIds: [],
      skuIds: ['small'],
      newPrice: { percentOff: 20 },
    });
    expect(card([groupId], one).publicPrice).toEqual({ from: 5_000, to: 8_100 });
  });

  it('shows no public price without a group price', () => {
    expect(card([], aLimitedTimePrice({ id: groupId, groupId }))).not.toHaveProperty('publicPrice');
  });
});
