import type { CouponCard } from '@/contract/coupon';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { troubleWithTime } from '@/domain/coupons';

import type { Handler } from '../handler';
import { toCouponCards } from './coupon-cards';
import { readPurse } from './purse';

/** A coupon that is not good yet can be taken already; one that is over can't be any more. */
export const claimCoupon: Handler<'coupon.claim'> = async ({ couponId }, ports) => {
  const { coupons } = ports.window;
  const coupon = coupons.find(({ id }) => id === couponId);
  if (!coupon) return err(failure('NOT_FOUND', { what: 'coupon' }));
  const now = ports.clock.now();
  return ports.db.transaction<readonly CouponCard[], FailureOf<'coupon.claim'>>(async (tx) => {
    const purse = await readPurse(tx, ports);
    if (purse.claimed.includes(couponId)) return ok(toCouponCards(purse, coupons, now));
    const because = troubleWithTime(coupon, now);
    if (because?.kind === 'over') return err(failure('COUPON_UNUSABLE', { couponId, because }));
    const claimed = { ...purse, claimed: [...purse.claimed, couponId] };
    tx.put('purses', claimed);
    return ok(toCouponCards(claimed, coupons, now));
  });
};
