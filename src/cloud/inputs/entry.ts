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

const entryText = exactOptional(pipe(string(), maxLength(LIMITS.linkChars)));

const encrypted = pipe(string(), minLength(1), maxLength(LIMITS.encryptedChars));

const landing = variant('to', [
  object({ to: picklist(['feed', 'seller', 'coupons', 'stall']) }),
  object({ to: literal('catalog'), id: exactOptional(id) }),
  object({ to: picklist(['goods', 'post', 'prepared-order']), id }),
]);

export const ENTRY_INPUTS = {
  'entry.resolve': object({ scene: entryText, link: entryText }),
  'visit.record': object({ requestId: id, landing, source: picklist(SOURCES) }),
  'group.enter': object({ encryptedData: encrypted, iv: encrypted, cloudId: exactOptional(encrypted) }),
} satisfies { readonly [V in keyof EntryVerbs]: GenericSchema<unknown, EntryVerbs[V]['input']> };
