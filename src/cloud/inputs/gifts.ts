import { exactOptional, object, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { GiftsVerbs } from '@/contract/verbs/gifts';

import { id, listOf } from './schemas';

export const GIFTS_INPUTS = {
  'gift.get': object({ giftId: id }),
  'gift.claim': object({
    giftId: id,
    addressId: id,
    changes: exactOptional(listOf(object({ skuId: id, to: id }), LIMITS.lines)),
  }),
  'gift.takeBack': object({ orderId: id }),
} satisfies { readonly [V in keyof GiftsVerbs]: GenericSchema<unknown, GiftsVerbs[V]['input']> };
