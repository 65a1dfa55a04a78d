import type { EncryptedGroupInfo, GroupPromotion } from '../entry/group';
import type { Entry, Landing, Source } from '../entry/landing';
import type { EmptyObject, Verb } from '../verb';

/** Entries into the shop: by a scanned code, a shared card, or from a group. */
export interface EntryVerbs {
  'entry.resolve': Verb<{ readonly scene?: string; readonly link?: string }, Entry>;
  /** Counts a visit by a card or a code, for the seller's statistics. Each `requestId` counts once. */
  'visit.record': Verb<{ readonly requestId: string; readonly landing: Landing; readonly source: Source }, EmptyObject>;
  /** The shopper came from a group's card: the group's promotions apply until the end of the day in Beijing. */
  'group.enter': Verb<EncryptedGroupInfo, { readonly promotions: readonly GroupPromotion[] }>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const ENTRY_READS = ['entry.resolve'] as const satisfies readonly (keyof EntryVerbs)[];
