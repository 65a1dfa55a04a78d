import type { Ports } from '@/cloud/ports';
import type { PurseRecord } from '@/cloud/records';
import { creditLeft, usedCoupons } from '@/cloud/repositories/promotions/wallet';
import type { Coupon, CouponBook, CouponState } from '@/contract/promotions/coupon';
import type { EpochMs } from '@/contract/time';
import { troubleWithTime } from '@/domain/promotions/coupons';

const READING_ORDER: readonly CouponState[] = ['usable', 'to-claim', 'not-yet', 'used', 'over'];

/** A purse as its shopper reads it: what she can use first. A coupon that ended untaken is not told of. */
export function toCouponBook(purse: PurseRecord, { window, clock }: Pick<Ports, 'window' | 'clock'>): CouponBook {
  const now = clock.now();
  const cards = window.coupons.flatMap((coupon) => {
    const state = stateOf(coupon, purse, now);
    return state === undefined ? [] : [{ coupon, state }];
  });
  cards.sort((a, b) => READING_ORDER.indexOf(a.state) - READING_ORDER.indexOf(b.state));
  return { cards, credit: creditLeft(purse) };
}

function stateOf(coupon: Coupon, purse: PurseRecord, now: EpochMs): CouponState | undefined {
  const trouble = troubleWithTime(coupon, now)?.kind;
  if (!purse.claimed.includes(coupon.id)) return trouble === 'over' ? undefined : 'to-claim';
  if (usedCoupons(purse).includes(coupon.id)) return 'used';
  if (trouble === 'over') return 'over';
  return trouble === 'not-yet' ? 'not-yet' : 'usable';
}
