import type { CodeTarget, ShopCode } from '../entry/shop-code';
import type { Verb } from '../verb';

/** Codes that lead into the shop from outside WeChat's chats. */
export interface PostersVerbs {
  /** The code for a poster of this: one for everybody, with no word of who made it. */
  'code.get': Verb<{ readonly target: CodeTarget }, ShopCode, 'NOT_FOUND'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const POSTERS_READS = ['code.get'] as const satisfies readonly (keyof PostersVerbs)[];
