import { literal, object, variant, type GenericSchema } from 'valibot';

import type { PostersVerbs } from '@/contract/verbs/posters';

import { id } from './schemas';

export const POSTERS_INPUTS = {
  'code.get': object({
    target: variant('to', [
      object({ to: literal('feed') }),
      object({ to: literal('goods'), id }),
      object({ to: literal('post'), id }),
    ]),
  }),
} satisfies { readonly [V in keyof PostersVerbs]: GenericSchema<unknown, PostersVerbs[V]['input']> };
