import { call, cloudNow } from '@/client';
import type { DeskCoupon, DeskPromotion, ReductionKind } from '@/contract/promotions/edited-promotion';
import { mapOk } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import { sendOnce, type Unsent } from '../request-id';
import { createResource } from '../resource';
import { refreshed } from './goods';

export { discountedPrice } from '@/domain/promotions/discounted-price';

/** A coupon or a promotion. */
export type Reduction = DeskCoupon | DeskPromotion;

export const isCoupon = (reduction: Reduction): reduction is DeskCoupon => 'claimed' in reduction;

/** Those of one kind, to come and over too. */
export const reductionsResource = createResource(async ({ kind }: { readonly kind: ReductionKind }) =>
  kind === 'coupon'
    ? mapOk(await call('desk.listCoupons', {}), ({ coupons }): readonly Reduction[] => coupons)
    : mapOk(await call('desk.listPromotions', {}), ({ promotions }): readonly Reduction[] =>
        promotions.filter(({ fields }) => fields.kind === kind),
      ),
);

const sendCoupon = sendOnce('desk.saveCoupon');
const sendPromotion = sendOnce('desk.savePromotion');

export const saveCoupon = (input: Unsent<'desk.saveCoupon'>) => refreshed(sendCoupon(input));
export const savePromotion = (input: Unsent<'desk.savePromotion'>) => refreshed(sendPromotion(input));

/** Ends it, a coupon for those too who claimed it; removes one that is over or did not begin. */
export const removeReduction = (reduction: Reduction) =>
  isCoupon(reduction)
    ? refreshed(call('desk.removeCoupon', { couponId: reduction.id, version: reduction.version }))
    : refreshed(call('desk.removePromotion', { promotionId: reduction.id, version: reduction.version }));

/** When it begins, and the first instant at which it is over. */
export function periodOf(reduction: Reduction): { readonly since: EpochMs; readonly until: EpochMs } {
  if (!isCoupon(reduction)) return reduction.fields;
  const { validFrom: since, validUntil: until } = reduction.fields;
  return { since, until };
}

export type ReductionState = 'upcoming' | 'running' | 'over';

export function stateOf(reduction: Reduction): ReductionState {
  const now = cloudNow();
  const { since, until } = periodOf(reduction);
  if (now < since) return 'upcoming';
  return now < until ? 'running' : 'over';
}
