import type { CodeTarget, ShopCode } from '../entry/shop-code';
import type { Verb } from '../verb';

/** Mini-program codes for posters. */
export interface PostersVerbs {
  /** The code for a poster of `target`; the same for every shopper. */
  'code.get': Verb<{ readonly target: CodeTarget }, ShopCode, 'NOT_FOUND'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const POSTERS_READS = ['code.get'] as const satisfies readonly (keyof PostersVerbs)[];
