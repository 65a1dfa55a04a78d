import type { FreightReason } from '@/contract/cart/quote';
import { minus, plus, times, ZERO, type Fen } from '@/contract/money';
import type { FreightRule } from '@/contract/shop/shop';

const GRAMS_PER_KG = 1_000;

/** The first two characters tell every province of China from every other, in its long name and its short one. */
const PROVINCE_PREFIX = 2;

export interface Parcel {
  readonly goodsTotal: Fen;
  readonly grams: number;
  /** As the address has it; absent while no address is chosen, and then nothing is added for distance. */
  readonly province?: string | undefined;
}

export interface Freight {
  readonly amount: Fen;
  readonly why: FreightReason;
}

function farProvince(rule: FreightRule, province: string): string | undefined {
  return rule.far.provinces.find((far) => far !== '' && province.trim().startsWith(far.slice(0, PROVINCE_PREFIX)));
}

function byWeight(rule: FreightRule, grams: number): Fen {
  const extraKg = Math.ceil(Math.max(0, grams - rule.includedGrams) / GRAMS_PER_KG);
  return plus(rule.base, times(rule.perExtraKg, extraKg));
}

/**
 * What sending a parcel costs the shopper and why; undefined where there is nothing to send. What a far province adds is
 * charged even where freight is free.
 */
export function freightFor(rule: FreightRule, parcel: Parcel): Freight | undefined {
  const { goodsTotal, grams, province = '' } = parcel;
  if (goodsTotal === ZERO && grams === 0) return undefined;
  const isFree = goodsTotal >= rule.freeFrom;
  const near = isFree ? ZERO : byWeight(rule, grams);
  const far = farProvince(rule, province);
  if (far !== undefined) return { amount: plus(near, rule.far.extra), why: { kind: 'far', province: far } };
  if (isFree) return { amount: ZERO, why: { kind: 'free-from', from: rule.freeFrom } };
  return { amount: near, why: { kind: 'base', freeFrom: rule.freeFrom, short: minus(rule.freeFrom, goodsTotal) } };
}
