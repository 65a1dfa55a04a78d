import type { KnownItem } from '../me/known';
import type { Page } from '../page';
import type { EmptyObject, Verb } from '../verb';

/** What the shop knows of the caller: theirs to read and to have removed. */
export interface MeVerbs {
  /** Everything, page by page. The seller's private notes are hers and not in it. */
  'me.export': Verb<{ readonly cursor?: string }, Page<KnownItem>>;
  /**
   * Removes everything, for good. Orders stay with their payments and refunds, without anything that says whose they
   * were: the seller has to keep them for three years (E-Commerce Law, article 31). It may take several transactions:
   * when it fails in between, the next one goes on, and until then no order can be placed.
   */
  'me.erase': Verb<EmptyObject, EmptyObject, 'NOT_ERASABLE'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const ME_READS = ['me.export'] as const satisfies readonly (keyof MeVerbs)[];
