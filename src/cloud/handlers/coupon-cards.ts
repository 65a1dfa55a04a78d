import type { Coupon, CouponCard, CouponState } from '@/contract/coupon';
import type { EpochMs } from '@/contract/time';
import { troubleWithTime } from '@/domain/coupons';

import type { PurseRecord } from '../ports';
import { usedCoupons } from './purse';

const READING_ORDER: readonly CouponState[] = ['usable', 'to-claim', 'not-yet', 'used', 'over'];

/** The shopper's coupons and those she may take, what she can use first. One that ended untaken is not told of. */
export function toCouponCards(purse: PurseRecord, coupons: readonly Coupon[], now: EpochMs): readonly CouponCard[] {
  const cards = coupons.flatMap((coupon) => {
    const state = stateOf(coupon, purse, now);
    return state === undefined ? [] : [{ coupon, state }];
  });
  return cards.sort((a, b) => READING_ORDER.indexOf(a.state) - READING_ORDER.indexOf(b.state));
}

function stateOf(coupon: Coupon, purse: PurseRecord, now: EpochMs): CouponState | undefined {
  const trouble = troubleWithTime(coupon, now)?.kind;
  if (!purse.claimed.includes(coupon.id)) return trouble === 'over' ? undefined : 'to-claim';
  if (usedCoupons(purse).includes(coupon.id)) return 'used';
  if (trouble === 'over') return 'over';
  return trouble === 'not-yet' ? 'not-yet' : 'usable';
}
