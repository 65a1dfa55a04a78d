import { object, type GenericSchema } from 'valibot';

import type { PromotionsVerbs } from '@/contract/verbs/promotions';

import { id, nothing } from './schemas';

export const PROMOTIONS_INPUTS = {
  'coupon.list': nothing,
  'coupon.claim': object({ couponId: id }),
} satisfies { readonly [V in keyof PromotionsVerbs]: GenericSchema<unknown, PromotionsVerbs[V]['input']> };
