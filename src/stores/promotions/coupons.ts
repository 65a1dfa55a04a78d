import { call } from '@/client';
import type { Answer } from '@/contract/verbs';

import { resourceOf } from '../resource';

/** The shopper's coupons and credit. */
export const couponsResource = resourceOf('coupon.list');

/** Claims a coupon. On success the answer is the updated list, which is shown at once. */
export async function claimCoupon(couponId: string): Promise<Answer<'coupon.claim'>> {
  const answer = await call('coupon.claim', { couponId });
  if (answer.ok) couponsResource.put({}, answer.value);
  return answer;
}
