import { minValue, number, object, pipe, safeInteger, type GenericSchema } from 'valibot';

import type { MessagesVerbs } from '@/contract/verbs/messages';

import { emptyInput } from './schemas';

export const MESSAGES_INPUTS = {
  'message.list': emptyInput,
  'message.markRead': object({ until: pipe(number(), safeInteger(), minValue(0)) }),
} satisfies { readonly [V in keyof MessagesVerbs]: GenericSchema<unknown, MessagesVerbs[V]['input']> };
