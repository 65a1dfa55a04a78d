import { call } from '@/client';
import type { Answer } from '@/contract/verbs';

import { createResource } from '../resource';

/** The shopper's coupons and her credit. */
export const couponsResource = createResource((input: Record<never, never>) => call('coupon.list', input));

/** Takes a coupon. The answer is the list as it then is. */
export async function claimCoupon(couponId: string): Promise<Answer<'coupon.claim'>> {
  const answer = await call('coupon.claim', { couponId });
  if (answer.ok) couponsResource.put({}, answer.value);
  return answer;
}
