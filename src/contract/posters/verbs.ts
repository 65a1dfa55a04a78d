import type { CodeTarget, ShopCode } from '../entry/shop-code';
import type { Verb } from '../verb';

/** Codes that lead into the shop from outside WeChat's chats. */
export interface CodeVerbs {
  /** The code for a poster of this: one for everybody, with no word of who made it. */
  'code.get': Verb<{ readonly target: CodeTarget }, ShopCode, 'NOT_FOUND'>;
}
