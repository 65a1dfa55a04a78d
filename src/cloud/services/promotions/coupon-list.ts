import type { Ports } from '@/cloud/ports';
import type { WalletRecord } from '@/cloud/shopper-records';
import { availableCredit, usedCouponIds } from '@/cloud/repositories/promotions/wallet';
import type { Coupon, CouponList, CouponState } from '@/contract/promotions/coupon';
import type { EpochMs } from '@/contract/time';
import { validityProblem } from '@/domain/promotions/coupons';

const STATE_ORDER: readonly CouponState[] = ['usable', 'claimable', 'not-started', 'used', 'expired'];

/** The shopper's coupon list, usable coupons first. A coupon that expired unclaimed is left out. */
export function toCouponList(wallet: WalletRecord, { catalog, clock }: Pick<Ports, 'catalog' | 'clock'>): CouponList {
  const now = clock.now();
  const items = catalog.coupons.flatMap((coupon) => {
    const state = stateOf(coupon, wallet, now);
    return state === undefined ? [] : [{ coupon, state }];
  });
  items.sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
  return { items, credit: availableCredit(wallet) };
}

function stateOf(coupon: Coupon, wallet: WalletRecord, now: EpochMs): CouponState | undefined {
  const problem = validityProblem(coupon, now)?.kind;
  if (!wallet.claimedCouponIds.includes(coupon.id)) return problem === 'expired' ? undefined : 'claimable';
  if (usedCouponIds(wallet).includes(coupon.id)) return 'used';
  if (problem === 'expired') return 'expired';
  return problem === 'not-started' ? 'not-started' : 'usable';
}
