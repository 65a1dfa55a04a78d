import type { CartEntry } from '../cart/cart';
import type { LineItemInput, PaymentChoice, Quote } from '../cart/quote';
import type { Verb } from '../verb';

/** Cart synchronisation and pricing. */
export interface CartVerbs {
  /** Prices the lines. Lines that can't be bought are returned in `unavailable`, never as a failure. */
  'cart.quote': Verb<
    /** `stall`: the goods are handed over in person, so there is no freight. */
    PaymentChoice & { readonly lines: readonly LineItemInput[]; readonly addressId?: string; readonly stall?: boolean },
    Quote,
    'NOT_FOUND'
  >;
  /** Merges this phone's cart with the carts of the shopper's other phones and returns the result. Idempotent. */
  'cart.sync': Verb<{ readonly entries: readonly CartEntry[] }, { readonly entries: readonly CartEntry[] }>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const CART_READS = ['cart.quote'] as const satisfies readonly (keyof CartVerbs)[];
