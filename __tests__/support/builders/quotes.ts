import fc from 'fast-check';

import type { WantedLine } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import { HOUR } from '@/contract/time';
import type { QuoteRequest } from '@/domain/cart/quote';
import type { FindSku } from '@/domain/cart/quote-lines';
import type { LockedPrice } from '@/domain/offers/bargain-rule';
import type { PromotionRecord } from '@/domain/promotions/promotion-record';

import { aFreightRule, aGoods, aSku, NOW } from './builders';
import { aCoupon, aFullReduction, aSecondPiece, aTimePrice } from './offers';

/** Goods g0 to g3 with two SKUs each (`g0-a`, `g0-b`); g3 is bought after it is ordered. Prices from nothing to 1,000 yuan. */
const GOODS = ['g0', 'g1', 'g2', 'g3'];
const SKUS = GOODS.flatMap((id) => [`${id}-a`, `${id}-b`]);

const price = fc.oneof(fc.nat(300), fc.nat(100_000));
const percent = fc.integer({ min: 1, max: 99 });
const someGoods = fc.subarray(GOODS, { minLength: 1 });
const scope = fc.option(
  someGoods.map((ids) => ({ ids, says: '' })),
  { nil: undefined },
);

const timePrice = fc
  .record({
    goodsIds: someGoods,
    to: fc.oneof(
      percent.map((percentOff) => ({ percentOff })),
      price.map((p) => ({ price: fen(p + 1) })),
    ),
  })
  .map((made) => aTimePrice(made));
const secondPiece = fc
  .record({ goodsIds: someGoods, percentOff: fc.integer({ min: 1, max: 100 }) })
  .map((made) => aSecondPiece(made));
/** In no order, and now and then giving more than they ask: what the shop's check refuses must not break a quote either. */
const tiers = fc.array(fc.record({ from: price, part: fc.integer({ min: 1, max: 120 }) }), {
  minLength: 1,
  maxLength: 5,
});
export const fullReduction = fc.record({ goods: scope, tiers }).map((made) =>
  aFullReduction({
    ...(made.goods && { goods: made.goods }),
    tiers: made.tiers.map(({ from, part }) => ({ from: fen(from), off: fen(Math.floor((from * part) / 100)) })),
  }),
);

export const promotions: fc.Arbitrary<readonly PromotionRecord[]> = fc
  .array(fc.oneof(timePrice, secondPiece, fullReduction), { maxLength: 5 })
  .map((all) => all.map((one, n) => ({ ...one, id: `p${n}` })));

export const coupons = fc
  .array(fc.record({ off: fc.integer({ min: 1, max: 60_000 }), from: price, goods: scope }), { maxLength: 4 })
  .map((all) =>
    all.map(({ off, from, goods }, n) =>
      aCoupon({ id: `c${n}`, off: fen(off), from: fen(from), ...(goods && { goods }) }),
    ),
  );

const shelf = fc.record({
  prices: fc.array(price, { minLength: SKUS.length, maxLength: SKUS.length }),
  deposit: fc.option(percent, { nil: undefined }),
});

function finding({
  prices,
  deposit,
}: {
  readonly prices: readonly number[];
  readonly deposit?: number | undefined;
}): FindSku {
  const rule = { balanceDays: 7, keepPercent: 20, priceRule: '差价退' };
  const preorder = {
    from: '京都',
    arrivesAt: NOW,
    ...(deposit !== undefined && { deposit: { percent: deposit, ...rule } }),
  };
  const records = GOODS.map((id, n) =>
    aGoods({
      id,
      limit: 99,
      skus: ['a', 'b'].map((end, m) =>
        aSku({ id: `${id}-${end}`, price: fen(prices[n * 2 + m] ?? 0), weightGrams: 400 }),
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

export const wishes: fc.Arbitrary<readonly WantedLine[]> = fc.uniqueArray(
  fc.record({ skuId: fc.constantFrom(...SKUS), quantity: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 6, selector: ({ skuId }) => skuId },
);

/** Prices agreed on for some SKUs, now and then two for one, or above what it costs meanwhile. */
export const locks: fc.Arbitrary<readonly LockedPrice[]> = fc
  .array(
    fc.record({ skuId: fc.constantFrom(...SKUS), price, quantity: fc.integer({ min: 1, max: 4 }), hours: fc.nat(48) }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ hours, price: agreed, ...made }, n) => ({
      ...made,
      offerId: `o${n}`,
      price: fen(agreed + 1),
      until: NOW + hours * HOUR,
    })),
  );

/** Any request that the cloud could hand to `quoteFor`. */
export const requests: fc.Arbitrary<QuoteRequest> = fc
  .record({
    shelf,
    wanted: wishes,
    promotions,
    coupons,
    credit: fc.nat(3_000),
    useCredit: fc.boolean(),
    wish: fc.constantFrom('best' as const, 'none' as const, { id: 'c0' }),
    province: fc.constantFrom('浙江省', '新疆', undefined),
    locks: fc.oneof(fc.constant([]), locks),
  })
  .map(({ shelf: made, wanted, promotions: all, coupons: free, credit, useCredit, wish, province, locks: agreed }) => ({
    wanted,
    find: finding(made),
    freight: aFreightRule(),
    province,
    offers: { promotions: all, now: NOW },
    purse: { coupons: { free, usedIds: [], wish }, credit: fen(credit), useCredit },
    locks: agreed,
  }));
