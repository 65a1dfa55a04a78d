import { fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import { DAY } from '@/contract/time';
import type { LimitedTimePrice, SecondItemDiscount, TieredDiscount } from '@/contract/promotions/promotion-record';

import { NOW } from './builders';

const AROUND_NOW = { since: NOW - DAY, until: NOW + DAY };

export function aLimitedTimePrice(overrides: Partial<LimitedTimePrice> = {}): LimitedTimePrice {
  return {
    kind: 'limited-time-price',
    id: 'week',
    name: '天凉',
    ...AROUND_NOW,
    goodsIds: ['cup'],
    skuIds: [],
    newPrice: { percentOff: 10 },
    basis: '上周标价',
    ...overrides,
  };
}

export function aSecondItemDiscount(overrides: Partial<SecondItemDiscount> = {}): SecondItemDiscount {
  return {
    kind: 'second-item-discount',
    id: 'second',
    name: '第二件半价',
    ...AROUND_NOW,
    goodsIds: ['cup'],
    percentOff: 50,
    ...overrides,
  };
}

export function aTieredDiscount(overrides: Partial<TieredDiscount> = {}): TieredDiscount {
  return {
    kind: 'tiered-discount',
    id: 'full',
    name: '满减',
    ...AROUND_NOW,
    tiers: [
      { minSpend: fen(10_000), discount: fen(1_000) },
      { minSpend: fen(20_000), discount: fen(3_000) },
    ],
    ...overrides,
  };
}

export function aCoupon(overrides: Partial<Coupon> = {}): Coupon {
  return {
    id: 'eight',
    name: '见面券',
    discount: fen(800),
    minSpend: fen(0),
    validFrom: NOW - DAY,
    validUntil: NOW + DAY,
    ...overrides,
  };
}
