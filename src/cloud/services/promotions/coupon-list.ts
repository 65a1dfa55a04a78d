import type { Ports, Reader } from '@/cloud/ports';
import type { WalletRecord } from '@/cloud/shopper-records';
import { availableCredit } from '@/cloud/repositories/promotions/wallet';
import type { Coupon, CouponList, CouponProblem, CouponState } from '@/contract/promotions/coupon';
import type { EpochMs } from '@/contract/time';
import { validityProblem } from '@/domain/promotions/coupons';

const STATE_ORDER: readonly CouponState[] = ['usable', 'claimable', 'not-started', 'used', 'expired'];

/** Why a shopper can't claim a coupon now; undefined when they can. */
export async function claimProblem(
  db: Reader,
  coupon: Coupon,
  now: EpochMs,
): Promise<Extract<CouponProblem, { kind: 'expired' | 'all-claimed' }> | undefined> {
  if (now >= coupon.validUntil) return { kind: 'expired' };
  if (coupon.claimLimit === undefined) return undefined;
  const claimed = (await db.get('coupons', coupon.id))?.claimed ?? 0;
  return claimed >= coupon.claimLimit ? { kind: 'all-claimed' } : undefined;
}

/** The shopper's coupon list, usable coupons first. Unclaimed ones that can't be claimed are left out. */
export async function readCouponList(
  db: Reader,
  wallet: WalletRecord,
  context: Pick<Ports, 'catalog' | 'clock'>,
): Promise<CouponList> {
  const { items, credit } = toCouponList(wallet, context);
  const now = context.clock.now();
  const shown = await Promise.all(
    items.map(async ({ coupon, state }) =>
      state === 'claimable' ? !coupon.byHand && !(await claimProblem(db, coupon, now)) : true,
    ),
  );
  return { items: items.filter((_item, at) => shown[at]), credit };
}

/** All coupons of a shopper, and those that the seller can give them, usable coupons first. */
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
  if (wallet.usedCouponIds.includes(coupon.id)) return 'used';
  if (problem === 'expired') return 'expired';
  return problem === 'not-started' ? 'not-started' : 'usable';
}
