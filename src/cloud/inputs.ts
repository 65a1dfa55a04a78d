import { getDotPath, safeParse, type GenericSchema } from 'valibot';

import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Input, VerbName } from '@/contract/verbs';

import { AFTERSALES_INPUTS } from './inputs/refunds';
import { ARRIVING_INPUTS } from './inputs/entry';
import { BARGAINING_INPUTS } from './inputs/offers';
import { BUYING_INPUTS } from './inputs/checkout';
import { CODE_INPUTS } from './inputs/posters';
import { DESK_INPUTS } from './inputs/desk';
import { DIRECT_INPUTS } from './inputs/direct';
import { FEED_INPUTS } from './inputs/feed';
import { KEEPING_INPUTS } from './inputs/wishlist';
import { REVIEW_INPUTS } from './inputs/reviews';
import { WINDOW_INPUTS } from './inputs/catalog';

const SCHEMAS: { readonly [V in VerbName]: GenericSchema<unknown, Input<V>> } = {
  ...WINDOW_INPUTS,
  ...DIRECT_INPUTS,
  ...DESK_INPUTS,
  ...FEED_INPUTS,
  ...BUYING_INPUTS,
  ...AFTERSALES_INPUTS,
  ...REVIEW_INPUTS,
  ...BARGAINING_INPUTS,
  ...KEEPING_INPUTS,
  ...ARRIVING_INPUTS,
  ...CODE_INPUTS,
};

/** Own names only: `constructor` is no verb. */
export function isVerb(name: unknown): name is VerbName {
  return typeof name === 'string' && Object.keys(SCHEMAS).includes(name);
}

/** What the phone sent, as the verb's input: unknown fields dropped. The first thing wrong is named by its path. */
export function parseInput<V extends VerbName>(verb: V, sent: unknown): Result<Input<V>, Failure<'INVALID_INPUT'>> {
  const schema: GenericSchema<unknown, Input<V>> = SCHEMAS[verb];
  const parsed = safeParse(schema, sent, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(failure('INVALID_INPUT', { path: getDotPath(issue) ?? '', rule: issue.type }));
}
