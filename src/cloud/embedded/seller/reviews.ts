import { ok } from '@/contract/result';
import type { Review, ReviewWords } from '@/contract/review';
import { MINUTE, type EpochMs } from '@/contract/time';
import { replyTo } from '@/demo/replies';

import { lookedAt } from '../moderation';
import type { Store } from '../store';

/** How long the demo seller takes to read what was written: soon enough that who tries the shop sees it. */
export const READING = MINUTE;

function looked<W extends ReviewWords>(words: W, now: EpochMs): W {
  if (words.standing.state !== 'in-review' || now < words.at + READING) return words;
  const verdict = lookedAt(words.text);
  if (verdict.outcome === 'pass') return { ...words, standing: { state: 'shown' } };
  return { ...words, standing: { state: 'refused', because: verdict.because } };
}

/**
 * A review as the demo seller leaves it at `now`: what waited for a look is shown, unless it leads out of her shop, and
 * she answers once what is shown. The same review where she has nothing to do. No star keeps a review from being shown.
 */
export function afterReading(review: Review, now: EpochMs): Review {
  const seen = looked(review, now);
  const append = seen.append && looked(seen.append, now);
  const all = append === seen.append || !append ? seen : { ...seen, append };
  const at = review.at + READING;
  return all.reply || now < at || all.standing.state !== 'shown'
    ? all
    : { ...all, reply: { text: replyTo(review.stars), at } };
}

/** Writes what the seller has said to reviews by `now`. On a full phone it stays undone until there is room. */
export async function tendReviews(store: Store, now: EpochMs): Promise<void> {
  const waiting = store.list('reviews').filter(({ review }) => afterReading(review, now) !== review);
  if (waiting.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const { id } of waiting) {
      const record = await tx.get('reviews', id);
      if (record) tx.put('reviews', { ...record, review: afterReading(record.review, now) });
    }
    return ok(undefined);
  });
}
