import type { Handler } from '@/cloud/handler';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { toCouponList } from '@/cloud/services/promotions/coupon-list';
import { failure } from '@/contract/failure';
import type { CouponList } from '@/contract/promotions/coupon';
import { err, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { validityProblem } from '@/domain/promotions/coupons';

/** A coupon can be claimed before it becomes valid, but not after it has expired. */
export const claimCoupon: Handler<'coupon.claim'> = async ({ couponId }, ports) => {
  const coupon = ports.catalog.coupons.find(({ id }) => id === couponId);
  if (!coupon) return err(failure('NOT_FOUND', { what: 'coupon' }));
  return ports.db.transaction<CouponList, FailureOf<'coupon.claim'>>(async (tx) => {
    const wallet = await readWallet(tx, ports);
    if (wallet.claimedCouponIds.includes(couponId)) return ok(toCouponList(wallet, ports));
    const problem = validityProblem(coupon, ports.clock.now());
    if (problem?.kind === 'expired') return err(failure('COUPON_UNUSABLE', { couponId, problem }));
    const updated = { ...wallet, claimedCouponIds: [...wallet.claimedCouponIds, couponId] };
    tx.put('wallets', updated);
    return ok(toCouponList(updated, ports));
  });
};
