import type { QuoteLine } from '@/contract/cart/quote';
import { fen, greaterFirst, greatest, least, minus, ZERO, type Fen } from '@/contract/money';
import type { Coupon, CouponChoice, CouponTrouble, CouponWish } from '@/contract/promotions/coupon';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import { payableOf } from './discounts';
import { isIn } from './promotions';

/** WeChat Pay charges no less than one fen: neither coupon nor credit takes the last one off the goods. */
const LEAST_CHARGE = fen(1);

/** The most that may be taken off lines that cost so much. */
export function mostOff(payable: Fen): Fen {
  return greatest(ZERO, minus(payable, LEAST_CHARGE));
}

export function isGoodFor(coupon: Coupon, line: Pick<QuoteLine, 'goodsId'>): boolean {
  return isIn(coupon.goods, line.goodsId);
}

/** Whether a coupon can be used at all at this instant. */
export function troubleWithTime({ validFrom, validUntil }: Coupon, now: EpochMs): CouponTrouble | undefined {
  if (now < validFrom) return { kind: 'not-yet', from: validFrom };
  return now >= validUntil ? { kind: 'over' } : undefined;
}

/**
 * What a coupon takes off these lines, or why it can't be used on them. Never more than the goods that it is good for
 * come to after promotions.
 */
export function savingOf(coupon: Coupon, lines: readonly QuoteLine[], now: EpochMs): Result<Fen, CouponTrouble> {
  const untimely = troubleWithTime(coupon, now);
  if (untimely) return err(untimely);
  const meant = lines.filter((line) => isGoodFor(coupon, line));
  if (coupon.goods && meant.length === 0) return err({ kind: 'other-goods' });
  const worth = payableOf(meant);
  if (worth < coupon.from) return err({ kind: 'short', by: minus(coupon.from, worth) });
  const saves = least(coupon.off, worth, mostOff(payableOf(lines)));
  return saves > 0 ? ok(saves) : err({ kind: 'short', by: LEAST_CHARGE });
}

export interface Usable {
  readonly coupon: Coupon;
  readonly saves: Fen;
}

/** The greatest saving first; of equal ones the soonest to end, then by id, so that every asking answers the same. */
function byWorth(a: Usable, b: Usable): number {
  return (
    greaterFirst(a.saves, b.saves) || a.coupon.validUntil - b.coupon.validUntil || (a.coupon.id < b.coupon.id ? -1 : 1)
  );
}

/** The usable coupon that saves most. */
export function bestCoupon(coupons: readonly Coupon[], lines: readonly QuoteLine[], now: EpochMs): Usable | undefined {
  return sorted(coupons, lines, now).usable[0];
}

function sorted(coupons: readonly Coupon[], lines: readonly QuoteLine[], now: EpochMs) {
  const usable: Usable[] = [];
  const unusable: { readonly coupon: Coupon; readonly because: CouponTrouble }[] = [];
  for (const coupon of coupons) {
    const saving = savingOf(coupon, lines, now);
    if (saving.ok) usable.push({ coupon, saves: saving.value });
    else unusable.push({ coupon, because: saving.failure });
  }
  return { usable: usable.sort(byWorth), unusable };
}

/** A shopper's coupons as a quote needs them. */
export interface Coupons {
  /** Hers, and not used yet. */
  readonly free: readonly Coupon[];
  /** Ids of those that an order of hers holds. */
  readonly usedIds: readonly string[];
  readonly wish: CouponWish;
}

/** Which coupon is used on these lines, and what is to be said of each. A wish that can't be met falls back to the best. */
export function chooseCoupon(
  { free, usedIds, wish }: Coupons,
  lines: readonly QuoteLine[],
  now: EpochMs,
): CouponChoice {
  const { usable, unusable } = sorted(free, lines, now);
  if (wish === 'none') return { usable, unusable };
  const [best] = usable;
  const saving = best && { used: { couponId: best.coupon.id, saves: best.saves, why: 'saves-most' as const } };
  if (wish === 'best') return { ...saving, usable, unusable };
  const asked = usable.find(({ coupon }) => coupon.id === wish.id);
  if (asked) return { used: { couponId: wish.id, saves: asked.saves, why: 'asked' }, usable, unusable };
  const because = unusable.find(({ coupon }) => coupon.id === wish.id)?.because ?? {
    kind: usedIds.includes(wish.id) ? ('used' as const) : ('gone' as const),
  };
  return { ...saving, dropped: { couponId: wish.id, because }, usable, unusable };
}
