import fc from 'fast-check';

import type { LineItemInput } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import { HOUR } from '@/contract/time';
import type { QuoteRequest } from '@/domain/cart/quote';
import type { FindSku } from '@/domain/cart/quote-lines';
import type { LockedPrice } from '@/domain/offers/bargain-rule';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';

import { aFreightRule, aGoods, aSku, NOW } from './builders';
import { aCoupon, aLimitedTimePrice, aSecondItemDiscount, aTieredDiscount } from './promotions';

/** Goods g0 to g3 with two SKUs each (`g0-a`, `g0-b`); g3 is a pre-order. Prices from 0 to 1,000 yuan. */
const GOODS = ['g0', 'g1', 'g2', 'g3'];
const SKUS = GOODS.flatMap((id) => [`${id}-a`, `${id}-b`]);

const price = fc.oneof(fc.nat(300), fc.nat(100_000));
const percent = fc.integer({ min: 1, max: 99 });
const someGoods = fc.subarray(GOODS, { minLength: 1 });
const scope = fc.option(
  someGoods.map((ids) => ({ ids, name: '' })),
  { nil: undefined },
);

const limitedTimePrice = fc
  .record({
    goodsIds: someGoods,
    newPrice: fc.oneof(
      percent.map((percentOff) => ({ percentOff })),
      price.map((amount) => ({ price: fen(amount + 1) })),
    ),
  })
  .map((overrides) => aLimitedTimePrice(overrides));
const secondItemDiscount = fc
  .record({ goodsIds: someGoods, percentOff: fc.integer({ min: 1, max: 100 }) })
  .map((overrides) => aSecondItemDiscount(overrides));
/**
 * Unsorted, and some discounts exceed their minimum: a tier that the shop's check rejects must not break a quote
 * either.
 */
const tiers = fc.array(fc.record({ from: price, part: fc.integer({ min: 1, max: 120 }) }), {
  minLength: 1,
  maxLength: 5,
});
export const tieredDiscount = fc.record({ goods: scope, tiers }).map(({ goods, tiers: drawn }) =>
  aTieredDiscount({
    ...(goods && { goods }),
    tiers: drawn.map(({ from, part }) => ({ minSpend: fen(from), discount: fen(Math.floor((from * part) / 100)) })),
  }),
);

export const promotions: fc.Arbitrary<readonly PromotionRecord[]> = fc
  .array(fc.oneof(limitedTimePrice, secondItemDiscount, tieredDiscount), { maxLength: 5 })
  .map((all) => all.map((promotion, index) => ({ ...promotion, id: `p${index}` })));

export const coupons = fc
  .array(fc.record({ discount: fc.integer({ min: 1, max: 60_000 }), minSpend: price, goods: scope }), { maxLength: 4 })
  .map((all) =>
    all.map(({ discount, minSpend, goods }, index) =>
      aCoupon({ id: `c${index}`, discount: fen(discount), minSpend: fen(minSpend), ...(goods && { goods }) }),
    ),
  );

const catalogPrices = fc.record({
  prices: fc.array(price, { minLength: SKUS.length, maxLength: SKUS.length }),
  depositPercent: fc.option(percent, { nil: undefined }),
});

interface CatalogPrices {
  readonly prices: readonly number[];
  readonly depositPercent?: number | undefined;
}

function createFindSku({ prices, depositPercent }: CatalogPrices): FindSku {
  const rule = { balanceDays: 7, nonRefundablePercent: 20, priceChangePolicy: '差价退' };
  const preorder = {
    from: '京都',
    arrivesAt: NOW,
    ...(depositPercent !== undefined && { deposit: { percent: depositPercent, ...rule } }),
  };
  const records = GOODS.map((id, goodsIndex) =>
    aGoods({
      id,
      maxPerOrder: 99,
      skus: ['a', 'b'].map((suffix, index) =>
        aSku({ id: `${id}-${suffix}`, price: fen(prices[goodsIndex * 2 + index] ?? 0), weightGrams: 400 }),
      ),
      ...(id === 'g3' && { preorder }),
    }),
  );
  return (skuId) => {
    const record = records.find(({ skus }) => skus.some(({ id }) => id === skuId));
    const sku = record?.skus.find(({ id }) => id === skuId);
    return record && sku && { record, sku, stock: 50 };
  };
}

const lineItems: fc.Arbitrary<readonly LineItemInput[]> = fc.uniqueArray(
  fc.record({ skuId: fc.constantFrom(...SKUS), quantity: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 6, selector: ({ skuId }) => skuId },
);

/** Agreed prices for some SKUs: some SKUs have two, and some prices are above the current one. */
export const lockedPrices: fc.Arbitrary<readonly LockedPrice[]> = fc
  .array(
    fc.record({
      skuId: fc.constantFrom(...SKUS),
      amount: price,
      quantity: fc.integer({ min: 1, max: 4 }),
      hours: fc.nat(48),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ hours, amount, skuId, quantity }, index) => ({
      skuId,
      quantity,
      offerId: `o${index}`,
      price: fen(amount + 1),
      expiresAt: NOW + hours * HOUR,
    })),
  );

/** Any request that the cloud could pass to `quoteFor`. */
export const requests: fc.Arbitrary<QuoteRequest> = fc
  .record({
    catalog: catalogPrices,
    items: lineItems,
    promotions,
    unused: coupons,
    credit: fc.nat(3_000),
    useCredit: fc.boolean(),
    selection: fc.constantFrom('best' as const, 'none' as const, { id: 'c0' }),
    province: fc.constantFrom('浙江省', '新疆', undefined),
    lockedPrices: fc.oneof(fc.constant([]), lockedPrices),
  })
  .map(({ catalog, promotions: active, unused, credit, useCredit, selection, ...request }) => ({
    ...request,
    findSku: createFindSku(catalog),
    freight: aFreightRule(),
    promotions: { promotions: active, now: NOW },
    wallet: { coupons: { unused, usedIds: [], selection }, credit: fen(credit), useCredit },
  }));
