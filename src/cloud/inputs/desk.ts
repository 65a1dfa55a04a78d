import { maxLength, minLength, object, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskVerbs } from '@/contract/verbs/desk';

import { id, lines, nothing } from './parts';

export const DESK_INPUTS = {
  'desk.summary': nothing,
  'desk.baskets': nothing,
  'desk.orderFor': object({
    requestId: id,
    words: pipe(string(), maxLength(LIMITS.basketChars)),
    lines: pipe(lines, minLength(1)),
  }),
  'desk.endBasket': object({ basketId: id }),
} satisfies { readonly [V in keyof DeskVerbs]: GenericSchema<unknown, DeskVerbs[V]['input']> };
