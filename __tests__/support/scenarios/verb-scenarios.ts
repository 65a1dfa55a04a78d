import type { VerbName } from '@/contract/verbs';

import type { TestShop } from '../shop';
import { ADDRESSES_SCENARIOS } from './addresses';
import { CART_SCENARIOS } from './cart';
import { CATALOG_SCENARIOS } from './catalog';
import { CHECKOUT_SCENARIOS } from './checkout';
import { DESK_SCENARIOS } from './desk';
import { ENTRY_SCENARIOS } from './entry';
import { FEED_SCENARIOS } from './feed';
import { GIFTS_SCENARIOS } from './gifts';
import { ME_SCENARIOS } from './me';
import { MESSAGES_SCENARIOS } from './messages';
import { OFFERS_SCENARIOS } from './offers';
import { ORDERS_SCENARIOS } from './orders';
import { PAYMENT_SCENARIOS } from './payment';
import { POSTERS_SCENARIOS } from './posters';
import { PROMOTIONS_SCENARIOS } from './promotions';
import { REFUNDS_SCENARIOS } from './refunds';
import { REVIEWS_SCENARIOS } from './reviews';
import type { VerbScenarios } from './scenario';
import { SHOP_SCENARIOS } from './shop';
import { WISHLIST_SCENARIOS } from './wishlist';

/** Every verb of the contract; a new verb does not compile until it is listed here. */
export const VERB_SCENARIOS: VerbScenarios<VerbName> = {
  ...ADDRESSES_SCENARIOS,
  ...CART_SCENARIOS,
  ...CATALOG_SCENARIOS,
  ...CHECKOUT_SCENARIOS,
  ...DESK_SCENARIOS,
  ...ENTRY_SCENARIOS,
  ...FEED_SCENARIOS,
  ...GIFTS_SCENARIOS,
  ...ME_SCENARIOS,
  ...MESSAGES_SCENARIOS,
  ...OFFERS_SCENARIOS,
  ...ORDERS_SCENARIOS,
  ...PAYMENT_SCENARIOS,
  ...POSTERS_SCENARIOS,
  ...PROMOTIONS_SCENARIOS,
  ...REFUNDS_SCENARIOS,
  ...REVIEWS_SCENARIOS,
  ...SHOP_SCENARIOS,
  ...WISHLIST_SCENARIOS,
};

// Object.keys returns `string[]`; the keys of this literal are exactly the verbs.
export const VERBS = Object.keys(VERB_SCENARIOS) as readonly VerbName[];

export type AnyScenario = (shop: TestShop) => Promise<unknown>;

/** Every scenario of every verb, with a name. */
export const SCENARIOS: readonly (readonly [name: string, verb: VerbName, scenario: AnyScenario])[] = VERBS.flatMap(
  (verb) =>
    Object.entries<AnyScenario>(VERB_SCENARIOS[verb].scenarios).map(
      ([name, scenario]) => [`${verb}, ${name}`, verb, scenario] as const,
    ),
);
