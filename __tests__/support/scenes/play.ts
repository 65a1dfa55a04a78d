import type { Input, VerbName, Verbs } from '@/contract/verbs';

import type { TestShop } from '../shop';

/** Brings a shop to where a verb has something to do; the input that it is then asked with. */
export type Scene<V extends VerbName> = (shop: TestShop) => Promise<Input<V>>;

interface Play<V extends VerbName> {
  /** `settles`: reads, and writes down what time or the payment service has done meanwhile. */
  readonly does: 'reads' | 'settles' | 'writes';
  readonly scenes: Readonly<Record<string, Scene<V>>>;
}

/** What makes of a scene's input another wish under the same request id. */
type Reused<V extends VerbName> = 'REQUEST_REUSED' extends Verbs[V]['code']
  ? { readonly other: Partial<Input<V>> }
  : { readonly other?: undefined };

export type Plays<V extends VerbName> = { readonly [Each in V]: Play<Each> & Reused<Each> };
