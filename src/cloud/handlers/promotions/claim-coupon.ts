import type { Handler } from '@/cloud/handler';
import { readPurse } from '@/cloud/repositories/promotions/wallet';
import { toCouponBook } from '@/cloud/services/promotions/coupon-list';
import { failure } from '@/contract/failure';
import type { CouponBook } from '@/contract/promotions/coupon';
import { err, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { troubleWithTime } from '@/domain/promotions/coupons';

/** A coupon that is not good yet can be taken already; one that is over can't be any more. */
export const claimCoupon: Handler<'coupon.claim'> = async ({ couponId }, ports) => {
  const coupon = ports.window.coupons.find(({ id }) => id === couponId);
  if (!coupon) return err(failure('NOT_FOUND', { what: 'coupon' }));
  return ports.db.transaction<CouponBook, FailureOf<'coupon.claim'>>(async (tx) => {
    const purse = await readPurse(tx, ports);
    if (purse.claimed.includes(couponId)) return ok(toCouponBook(purse, ports));
    const because = troubleWithTime(coupon, ports.clock.now());
    if (because?.kind === 'over') return err(failure('COUPON_UNUSABLE', { couponId, because }));
    const claimed = { ...purse, claimed: [...purse.claimed, couponId] };
    tx.put('wallets', claimed);
    return ok(toCouponBook(claimed, ports));
  });
};
