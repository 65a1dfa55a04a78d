import type { FreightReason } from '@/contract/cart/quote';
import { minus, plus, times, ZERO, type Fen } from '@/contract/money';
import type { FreightRule } from '@/contract/shop/shop';

const GRAMS_PER_KG = 1_000;

/** The first two characters identify a province of China, in its long name and in its short one. */
const PROVINCE_PREFIX = 2;

export interface Parcel {
  readonly goodsTotal: Fen;
  readonly grams: number;
  /** As written in the address. Absent while no address is chosen; then there is no surcharge for remote provinces. */
  readonly province?: string | undefined;
}

export interface Freight {
  readonly amount: Fen;
  readonly reason: FreightReason;
}

function remoteProvince(rule: FreightRule, province: string): string | undefined {
  return rule.remote.provinces.find(
    (remote) => remote !== '' && province.trim().startsWith(remote.slice(0, PROVINCE_PREFIX)),
  );
}

function weightFee(rule: FreightRule, grams: number): Fen {
  const extraKg = Math.ceil(Math.max(0, grams - rule.includedGrams) / GRAMS_PER_KG);
  return plus(rule.base, times(rule.perExtraKg, extraKg));
}

/** Whether a parcel to this province costs more than one to any other. */
export function hasSurcharge(rule: FreightRule, province: string): boolean {
  return rule.remote.surcharge > 0 && remoteProvince(rule, province) !== undefined;
}

/**
 * Freight of a parcel and how it is calculated; undefined when there is nothing to send. The surcharge for remote
 * provinces is charged even when freight is otherwise free.
 */
export function freightFor(rule: FreightRule, parcel: Parcel): Freight | undefined {
  const { goodsTotal, grams, province = '' } = parcel;
  if (goodsTotal === ZERO && grams === 0) return undefined;
  const isFree = goodsTotal >= rule.freeFrom;
  const base = isFree ? ZERO : weightFee(rule, grams);
  const remote = remoteProvince(rule, province);
  if (remote !== undefined)
    return { amount: plus(base, rule.remote.surcharge), reason: { kind: 'remote', province: remote } };
  if (isFree) return { amount: ZERO, reason: { kind: 'free-from', from: rule.freeFrom } };
  return {
    amount: base,
    reason: { kind: 'base', freeFrom: rule.freeFrom, remaining: minus(rule.freeFrom, goodsTotal) },
  };
}
