import { fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import { DAY } from '@/contract/time';
import type { FullReduction, SecondPiece, TimePrice } from '@/domain/promotions/promotion-record';

import { NOW } from './builders';

const AROUND_NOW = { since: NOW - DAY, until: NOW + DAY };

export function aTimePrice(overrides: Partial<TimePrice> = {}): TimePrice {
  return {
    kind: 'time-price',
    id: 'week',
    name: '天凉',
    ...AROUND_NOW,
    goodsIds: ['cup'],
    skuIds: [],
    to: { percentOff: 10 },
    basis: '上周标价',
    ...overrides,
  };
}

export function aSecondPiece(overrides: Partial<SecondPiece> = {}): SecondPiece {
  return {
    kind: 'second-piece',
    id: 'second',
    name: '第二件半价',
    ...AROUND_NOW,
    goodsIds: ['cup'],
    percentOff: 50,
    ...overrides,
  };
}

export function aFullReduction(overrides: Partial<FullReduction> = {}): FullReduction {
  return {
    kind: 'full-reduction',
    id: 'full',
    name: '满减',
    ...AROUND_NOW,
    tiers: [
      { from: fen(10_000), off: fen(1_000) },
      { from: fen(20_000), off: fen(3_000) },
    ],
    ...overrides,
  };
}

export function aCoupon(overrides: Partial<Coupon> = {}): Coupon {
  return {
    id: 'eight',
    name: '见面券',
    off: fen(800),
    from: fen(0),
    validFrom: NOW - DAY,
    validUntil: NOW + DAY,
    ...overrides,
  };
}
