import { getDotPath, safeParse, type GenericSchema } from 'valibot';

import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Input, VerbName } from '@/contract/verbs';

import { ADDRESSES_INPUTS } from './inputs/addresses';
import { CART_INPUTS } from './inputs/cart';
import { CATALOG_INPUTS } from './inputs/catalog';
import { CHECKOUT_INPUTS } from './inputs/checkout';
import { DESK_INPUTS } from './inputs/desk';
import { ENTRY_INPUTS } from './inputs/entry';
import { FEED_INPUTS } from './inputs/feed';
import { MESSAGES_INPUTS } from './inputs/messages';
import { OFFERS_INPUTS } from './inputs/offers';
import { ORDERS_INPUTS } from './inputs/orders';
import { PAYMENT_INPUTS } from './inputs/payment';
import { POSTERS_INPUTS } from './inputs/posters';
import { PROMOTIONS_INPUTS } from './inputs/promotions';
import { REFUNDS_INPUTS } from './inputs/refunds';
import { REVIEWS_INPUTS } from './inputs/reviews';
import { SHOP_INPUTS } from './inputs/shop';
import { WISHLIST_INPUTS } from './inputs/wishlist';

const SCHEMAS: { readonly [V in VerbName]: GenericSchema<unknown, Input<V>> } = {
  ...ADDRESSES_INPUTS,
  ...CART_INPUTS,
  ...CATALOG_INPUTS,
  ...CHECKOUT_INPUTS,
  ...DESK_INPUTS,
  ...ENTRY_INPUTS,
  ...FEED_INPUTS,
  ...MESSAGES_INPUTS,
  ...OFFERS_INPUTS,
  ...ORDERS_INPUTS,
  ...PAYMENT_INPUTS,
  ...POSTERS_INPUTS,
  ...PROMOTIONS_INPUTS,
  ...REFUNDS_INPUTS,
  ...REVIEWS_INPUTS,
  ...SHOP_INPUTS,
  ...WISHLIST_INPUTS,
};

/** Checks own keys only, so that `constructor` is not a verb. */
export function isVerb(name: unknown): name is VerbName {
  return typeof name === 'string' && Object.keys(SCHEMAS).includes(name);
}

/**
 * Parses what the phone sent as the verb's input and drops unknown fields. The failure has the path of the first
 * problem.
 */
export function parseInput<V extends VerbName>(verb: V, input: unknown): Result<Input<V>, Failure<'INVALID_INPUT'>> {
  const schema: GenericSchema<unknown, Input<V>> = SCHEMAS[verb];
  const parsed = safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(failure('INVALID_INPUT', { path: getDotPath(issue) ?? '', rule: issue.type }));
}
