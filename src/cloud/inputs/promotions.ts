import { object, type GenericSchema } from 'valibot';

import type { PromotionsVerbs } from '@/contract/verbs/promotions';

import { emptyInput, id } from './schemas';

export const PROMOTIONS_INPUTS = {
  'coupon.list': emptyInput,
  'coupon.claim': object({ couponId: id }),
} satisfies { readonly [V in keyof PromotionsVerbs]: GenericSchema<unknown, PromotionsVerbs[V]['input']> };
