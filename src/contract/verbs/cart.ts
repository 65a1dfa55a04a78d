import type { CartEntry } from '../cart/cart';
import type { PayingWith, Quote, WantedLine } from '../cart/quote';
import type { Verb } from '../verb';

/** The cart and what it costs. */
export interface CartVerbs {
  /** Prices what is wanted; what can't be bought comes back in `troubled`, never as a failure. */
  'cart.quote': Verb<
    /** `stall`: it is handed over, and nothing has to be sent. */
    PayingWith & { readonly lines: readonly WantedLine[]; readonly addressId?: string; readonly stall?: boolean },
    Quote,
    'NOT_FOUND'
  >;
  /** What this phone knows of the cart, for what all her phones know. Sent again it changes nothing more. */
  'cart.sync': Verb<{ readonly entries: readonly CartEntry[] }, { readonly entries: readonly CartEntry[] }>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const CART_READS = ['cart.quote'] as const satisfies readonly (keyof CartVerbs)[];
