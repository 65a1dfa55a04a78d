import type { Standing } from '@/contract/moderation';
import { BETWEEN, LEADS_AWAY, REFUSED, TOUCHY } from '@/demo/moderation-words';

import type { Moderation, Verdict } from '../ports';

/** A phone number, also one told in groups; or a QQ number. Prices side by side are neither. */
const NUMBER = /(\d[\s-]?){11}|\d{7}/;

/** What no one sees and what splits a word for a machine: controls, bidi marks, joiners. */
const UNSEEN = /\p{C}/gu;

/** As it is read aloud: wide letters are letters; `joined` without anything between its characters that hides a word. */
function readings(text: string): { readonly plain: string; readonly joined: string } {
  const plain = text.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
  return { plain, joined: plain.replace(BETWEEN, '') };
}

function leadsAway(text: string): boolean {
  const { plain, joined } = readings(text);
  return NUMBER.test(plain) || LEADS_AWAY.some((pattern) => pattern.test(plain) || pattern.test(joined));
}

/** The demo shop's judgement, by a word list. */
export function judge(text: string): Verdict {
  const { joined } = readings(text);
  const hit = REFUSED.find(({ words }) => words.some((word) => joined.includes(word)));
  if (hit) return { outcome: 'reject', because: hit.because };
  return { outcome: leadsAway(text) || TOUCHY.some((pattern) => pattern.test(joined)) ? 'review' : 'pass' };
}

/** What the demo seller makes of a text that was to be looked at: she shows it, unless it leads out of her shop. */
export function lookedAt(text: string): Standing {
  return leadsAway(text) ? { state: 'refused', because: 'advert' } : { state: 'shown' };
}

export const moderation: Moderation = { check: async (text) => judge(text) };
