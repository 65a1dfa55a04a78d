import type { ModerationDecision } from '@/contract/moderation';
import { CONTACT_PATTERNS, REJECTED_WORDS, REVIEW_PATTERNS, SEPARATORS } from '@/demo/moderation-rules';

import type { Moderation, Verdict } from '../wechat-ports';

/** A phone number, also with separators, or a QQ number; not several prices in a row. */
const NUMBER = /(\d[\s-]?){11}|\d{7}/;

/** Invisible characters that split a word for a matcher: controls, bidi marks, joiners. */
const INVISIBLE = /\p{C}/gu;

/**
 * `plain`: half-width, lower case, without invisible characters. `joined`: also without separators between characters.
 */
function normalize(text: string): { readonly plain: string; readonly joined: string } {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return { plain, joined: plain.replace(SEPARATORS, '') };
}

/** Whether the text leads shoppers out of the shop. */
function isAdvert(text: string): boolean {
  const { plain, joined } = normalize(text);
  return NUMBER.test(plain) || CONTACT_PATTERNS.some((pattern) => pattern.test(plain) || pattern.test(joined));
}

/** Checks a text against the demo shop's word lists. */
export function moderateText(text: string): Verdict {
  const { joined } = normalize(text);
  const rejected = REJECTED_WORDS.find(({ words }) => words.some((word) => joined.includes(word)));
  if (rejected) return { outcome: 'reject', violation: rejected.reason };
  return { outcome: isAdvert(text) || REVIEW_PATTERNS.some((pattern) => pattern.test(joined)) ? 'review' : 'pass' };
}

/** The demo seller's decision on a text in review: shown, unless it is an advert. */
export function decideText(text: string): ModerationDecision {
  return isAdvert(text) ? { action: 'hide', reason: 'advert' } : { action: 'show' };
}

export const moderation: Moderation = { check: async (text) => moderateText(text) };
