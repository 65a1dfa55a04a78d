/** Why a text may not be shown to others, as far as a shopper can be told. */
export const WORD_TROUBLES = ['advert', 'abuse', 'illegal', 'other'] as const;
export type WordTrouble = (typeof WORD_TROUBLES)[number];

/**
 * Where something a shopper wrote stands: seen by all, looked at first (only she sees it), or not to be shown (only she
 * sees it, and why).
 */
export type Standing =
  | { readonly state: 'shown' }
  | { readonly state: 'in-review' }
  | { readonly state: 'refused'; readonly because: WordTrouble };
