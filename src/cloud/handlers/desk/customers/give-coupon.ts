import type { Handler } from '@/cloud/handler';
import { giveOnce } from '@/cloud/services/desk/give';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { validityProblem } from '@/domain/promotions/coupons';

export const giveCoupon: Handler<'desk.giveCoupon'> = (request, ports) =>
  giveOnce<Failure<'NOT_FOUND' | 'COUPON_UNUSABLE'>>(ports, {
    verb: 'desk.giveCoupon',
    request,
    give(wallet, { catalog, clock }) {
      const { couponId } = request;
      const coupon = catalog.coupons.find(({ id }) => id === couponId);
      if (!coupon) return err(failure('NOT_FOUND', { what: 'coupon' }));
      if (wallet.claimedCouponIds.includes(couponId))
        return err(failure('COUPON_UNUSABLE', { couponId, problem: { kind: 'used' } }));
      const problem = validityProblem(coupon, clock.now());
      if (problem?.kind === 'expired') return err(failure('COUPON_UNUSABLE', { couponId, problem }));
      return ok({
        wallet: { ...wallet, claimedCouponIds: [...wallet.claimedCouponIds, couponId] },
        gift: { kind: 'coupon', couponId, name: coupon.name },
      });
    },
  });
