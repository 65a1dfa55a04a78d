import { literal, object, variant, type GenericSchema } from 'valibot';

import type { CodeVerbs } from '@/contract/posters/verbs';

import { id } from './schemas';

export const CODE_INPUTS = {
  'code.get': object({
    target: variant('to', [
      object({ to: literal('feed') }),
      object({ to: literal('goods'), id }),
      object({ to: literal('post'), id }),
    ]),
  }),
} satisfies { readonly [V in keyof CodeVerbs]: GenericSchema<unknown, CodeVerbs[V]['input']> };
