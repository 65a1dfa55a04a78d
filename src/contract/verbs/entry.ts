import type { GroupOffer, SealedGroup } from '../entry/group';
import type { Entry, Landing, Source } from '../entry/landing';
import type { Nothing, Verb } from '../verb';

/** How a shopper comes into the shop: by a scanned code, a card in a chat, a group. */
export interface EntryVerbs {
  'entry.resolve': Verb<{ readonly scene?: string; readonly link?: string }, Entry>;
  /** Counts one coming by a card or a code, for the seller's eyes. `requestId` makes it count once. */
  'visit.record': Verb<{ readonly requestId: string; readonly landing: Landing; readonly source: Source }, Nothing>;
  /** She came from a group's card: what was made for that group holds for her until the Beijing day is over. */
  'group.enter': Verb<SealedGroup, { readonly offers: readonly GroupOffer[] }>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const ENTRY_READS = ['entry.resolve'] as const satisfies readonly (keyof EntryVerbs)[];
