import { BETWEEN, DOUBTFUL, REFUSED } from '@/demo/doubtful-words';

import type { Moderation, Verdict } from '../ports';

/** A phone number, also one told in groups; or a QQ number. Prices side by side are neither. */
const NUMBER = /(\d[\s-]?){11}|\d{7}/;

/** What no one sees and what splits a word for a machine: controls, bidi marks, joiners. */
const UNSEEN = /\p{C}/gu;

/** The demo shop's judgement, by a word list. Wide letters are letters, and nothing between its characters hides a word. */
export function judge(text: string): Verdict {
  const plain = text.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
  const joined = plain.replace(BETWEEN, '');
  const hit = REFUSED.find(({ words }) => words.some((word) => joined.includes(word)));
  if (hit) return { outcome: 'reject', because: hit.because };
  const doubtful = NUMBER.test(plain) || DOUBTFUL.some((pattern) => pattern.test(plain) || pattern.test(joined));
  return { outcome: doubtful ? 'review' : 'pass' };
}

export const moderation: Moderation = { check: async (text) => judge(text) };
