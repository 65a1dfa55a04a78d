import type { Handler } from '@/cloud/handler';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { toCouponList } from '@/cloud/services/promotions/coupon-list';
import { failure } from '@/contract/failure';
import type { CouponList } from '@/contract/promotions/coupon';
import { err, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { validityProblem } from '@/domain/promotions/coupons';

/** A coupon can be claimed before it becomes valid, but not after it has expired. */
export const claimCoupon: Handler<'coupon.claim'> = async ({ couponId }, ports) => {
  return transactionWithCatalog<CouponList, FailureOf<'coupon.claim'>>(ports, async (tx, current) => {
    const coupon = current.catalog.coupons.find(({ id }) => id === couponId);
    if (!coupon) return err(failure('NOT_FOUND', { what: 'coupon' }));
    const wallet = await readWallet(tx, ports);
    if (wallet.claimedCouponIds.includes(couponId)) return ok(toCouponList(wallet, current));
    const problem = validityProblem(coupon, ports.clock.now());
    if (problem?.kind === 'expired') return err(failure('COUPON_UNUSABLE', { couponId, problem }));
    const updated = { ...wallet, claimedCouponIds: [...wallet.claimedCouponIds, couponId] };
    tx.put('wallets', updated);
    return ok(toCouponList(updated, current));
  });
};
