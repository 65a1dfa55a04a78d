import type { QuoteLine } from '@/contract/cart/quote';
import { compareDescending, fen, greatest, least, minus, ZERO, type Fen } from '@/contract/money';
import type { Coupon, CouponProblem, CouponSelection, QuoteCoupons } from '@/contract/promotions/coupon';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import { payableOf } from './discounts';
import { isInScope } from './promotions';

/** WeChat Pay charges at least 1 fen, so a coupon or credit never takes the last fen off the goods. */
const MIN_CHARGE = fen(1);

/** The largest discount on lines that cost `payable`. */
export function maxDiscount(payable: Fen): Fen {
  return greatest(ZERO, minus(payable, MIN_CHARGE));
}

export function appliesTo(coupon: Coupon, line: Pick<QuoteLine, 'goodsId'>): boolean {
  return isInScope(coupon.goods, line.goodsId);
}

/** Why a coupon can't be used at this time; undefined when it can. */
export function validityProblem({ validFrom, validUntil }: Coupon, now: EpochMs): CouponProblem | undefined {
  if (now < validFrom) return { kind: 'not-started', from: validFrom };
  return now >= validUntil ? { kind: 'expired' } : undefined;
}

/**
 * What a coupon takes off these lines, or why it can't be used on them. Never more than its goods cost after
 * promotions.
 */
export function savingOf(coupon: Coupon, lines: readonly QuoteLine[], now: EpochMs): Result<Fen, CouponProblem> {
  const invalid = validityProblem(coupon, now);
  if (invalid) return err(invalid);
  const eligible = lines.filter((line) => appliesTo(coupon, line));
  if (coupon.goods && eligible.length === 0) return err({ kind: 'other-goods' });
  const subtotal = payableOf(eligible);
  if (subtotal < coupon.minSpend) return err({ kind: 'below-minimum', missing: minus(coupon.minSpend, subtotal) });
  const saving = least(coupon.discount, subtotal, maxDiscount(payableOf(lines)));
  return saving > 0 ? ok(saving) : err({ kind: 'below-minimum', missing: MIN_CHARGE });
}

export interface UsableCoupon {
  readonly coupon: Coupon;
  readonly saving: Fen;
}

/** Greatest saving first; among equal ones the first to expire, then by id, so that the order is deterministic. */
function bySaving(a: UsableCoupon, b: UsableCoupon): number {
  return (
    compareDescending(a.saving, b.saving) ||
    a.coupon.validUntil - b.coupon.validUntil ||
    (a.coupon.id < b.coupon.id ? -1 : 1)
  );
}

/** The usable coupon with the greatest saving. */
export function bestCoupon(
  coupons: readonly Coupon[],
  lines: readonly QuoteLine[],
  now: EpochMs,
): UsableCoupon | undefined {
  return checkCoupons(coupons, lines, now).usable[0];
}

function checkCoupons(coupons: readonly Coupon[], lines: readonly QuoteLine[], now: EpochMs) {
  const usable: UsableCoupon[] = [];
  const unusable: { readonly coupon: Coupon; readonly problem: CouponProblem }[] = [];
  for (const coupon of coupons) {
    const saving = savingOf(coupon, lines, now);
    if (saving.ok) usable.push({ coupon, saving: saving.value });
    else unusable.push({ coupon, problem: saving.failure });
  }
  return { usable: usable.sort(bySaving), unusable };
}

/** A shopper's coupons, as input of a quote. */
export interface ShopperCoupons {
  /** Claimed and not used yet. */
  readonly unused: readonly Coupon[];
  /** Ids of coupons that an order uses. */
  readonly usedIds: readonly string[];
  readonly selection: CouponSelection;
}

/**
 * Chooses the coupon for these lines and lists all others. A selection that can't be used falls back to the best
 * coupon.
 */
export function selectCoupon(
  { unused, usedIds, selection }: ShopperCoupons,
  lines: readonly QuoteLine[],
  now: EpochMs,
): QuoteCoupons {
  const { usable, unusable } = checkCoupons(unused, lines, now);
  if (selection === 'none') return { usable, unusable };
  const [best] = usable;
  const applyBest = best && { applied: { couponId: best.coupon.id, saving: best.saving, reason: 'best' as const } };
  if (selection === 'best') return { ...applyBest, usable, unusable };
  const selected = usable.find(({ coupon }) => coupon.id === selection.id);
  if (selected) {
    return { applied: { couponId: selection.id, saving: selected.saving, reason: 'selected' }, usable, unusable };
  }
  const problem = unusable.find(({ coupon }) => coupon.id === selection.id)?.problem ?? {
    kind: usedIds.includes(selection.id) ? ('used' as const) : ('gone' as const),
  };
  return { ...applyBest, rejected: { couponId: selection.id, problem }, usable, unusable };
}
