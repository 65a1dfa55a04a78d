import { object, type GenericSchema } from 'valibot';

import type { MeVerbs } from '@/contract/verbs/me';

import { emptyInput, positionCursor } from './schemas';

export const ME_INPUTS = {
  'me.export': object({ cursor: positionCursor }),
  'me.erase': emptyInput,
} satisfies { readonly [V in keyof MeVerbs]: GenericSchema<unknown, MeVerbs[V]['input']> };
