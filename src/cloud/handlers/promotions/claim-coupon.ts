import type { Handler } from '@/cloud/handler';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { claimProblem, readCouponList } from '@/cloud/services/promotions/coupon-list';
import { failure } from '@/contract/failure';
import type { CouponList } from '@/contract/promotions/coupon';
import { err, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';

/** A coupon can be claimed before it becomes valid, but not after it has expired, nor more often than its limit. */
export const claimCoupon: Handler<'coupon.claim'> = async ({ couponId }, ports) => {
  return transactionWithCatalog<CouponList, FailureOf<'coupon.claim'>>(ports, async (tx, current) => {
    const coupon = current.catalog.coupons.find(({ id }) => id === couponId);
    const wallet = await readWallet(tx, ports);
    if (coupon && wallet.claimedCouponIds.includes(couponId)) return ok(await readCouponList(tx, wallet, current));
    if (!coupon || coupon.byHand) return err(failure('NOT_FOUND', { what: 'coupon' }));
    const problem = await claimProblem(tx, coupon, ports.clock.now());
    if (problem) return err(failure('COUPON_UNUSABLE', { couponId, problem }));
    const updated = { ...wallet, claimedCouponIds: [...wallet.claimedCouponIds, couponId] };
    tx.put('wallets', updated);
    const document = await tx.get('coupons', couponId);
    if (document) tx.put('coupons', { ...document, claimed: (document.claimed ?? 0) + 1 });
    return ok(await readCouponList(tx, updated, current));
  });
};
