import type { VerbName } from '@/contract/verbs';

import type { TestShop } from '../shop';
import { CHECKOUT_SCENARIOS } from './checkout';
import { DESK_SCENARIOS } from './desk';
import { READ_SCENARIOS } from './reads';
import type { VerbScenarios } from './scenario';
import { SHOPPER_SCENARIOS } from './shopper-data';

/** Every verb of the contract; a new verb does not compile until it is listed here. */
export const VERB_SCENARIOS: VerbScenarios<VerbName> = {
  ...READ_SCENARIOS,
  ...CHECKOUT_SCENARIOS,
  ...SHOPPER_SCENARIOS,
  ...DESK_SCENARIOS,
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
