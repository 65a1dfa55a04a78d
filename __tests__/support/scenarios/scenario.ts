import type { Input, VerbName, Verbs } from '@/contract/verbs';

import type { TestShop } from '../shop';

/** Prepares a shop so that the verb has something to do, and returns the verb's input. */
type Scenario<V extends VerbName> = (shop: TestShop) => Promise<Input<V>>;

interface VerbScenario<V extends VerbName> {
  /** `settles`: reads, and records what time or the payment service has done meanwhile. */
  readonly effect: 'reads' | 'settles' | 'writes';
  readonly scenarios: Readonly<Record<string, Scenario<V>>>;
}

/** `other`: changes to the input that make it another intent with the same request id. */
type ReusedRequest<V extends VerbName> = 'REQUEST_REUSED' extends Verbs[V]['code']
  ? { readonly other: Partial<Input<V>> }
  : { readonly other?: undefined };

export type VerbScenarios<V extends VerbName> = { readonly [Each in V]: VerbScenario<Each> & ReusedRequest<Each> };

/** A verb that reads, with an input that has every optional field. */
export const reads = <I>(input: I) => ({ effect: 'reads' as const, scenarios: { usual: async () => input } });
