import {
  exactOptional,
  literal,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  variant,
  type GenericSchema,
} from 'valibot';

import { SOURCES } from '@/contract/entry/landing';
import { LIMITS } from '@/contract/limits';
import type { EntryVerbs } from '@/contract/verbs/entry';

import { id } from './schemas';

const entryText = exactOptional(pipe(string(), maxLength(LIMITS.entryChars)));

const sealed = pipe(string(), minLength(1), maxLength(LIMITS.sealedChars));

const landing = variant('to', [
  object({ to: picklist(['feed', 'seller', 'coupons', 'stall']) }),
  object({ to: literal('catalogue'), id: exactOptional(id) }),
  object({ to: picklist(['goods', 'post', 'basket']), id }),
]);

export const ENTRY_INPUTS = {
  'entry.resolve': object({ scene: entryText, link: entryText }),
  'visit.record': object({ requestId: id, landing, source: picklist(SOURCES) }),
  'group.enter': object({ encryptedData: sealed, iv: sealed, cloudId: exactOptional(sealed) }),
} satisfies { readonly [V in keyof EntryVerbs]: GenericSchema<unknown, EntryVerbs[V]['input']> };
