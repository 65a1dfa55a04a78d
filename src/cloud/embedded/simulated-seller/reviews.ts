import type { Review } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import { replyTo } from '@/demo/replies';

import type { Store } from '../storage/store';
import { tendEach } from './each-order';
import { readBySeller, READING } from './moderation';

/**
 * A review as the demo seller leaves it at `now`: what waited for a look is shown, unless it leads out of her shop, and
 * she answers once what is shown. The same review where she has nothing to do. No star keeps a review from being shown.
 */
export function afterReading(review: Review, now: EpochMs): Review {
  const seen = readBySeller(review, now);
  const append = seen.append && readBySeller(seen.append, now);
  const all = append === seen.append || !append ? seen : { ...seen, append };
  const at = review.at + READING;
  return all.reply || now < at || all.standing.state !== 'shown'
    ? all
    : { ...all, reply: { text: replyTo(review.stars), at } };
}

/** Writes what the seller has said to reviews by `now`. */
export function tendReviews(store: Store, now: EpochMs): Promise<void> {
  return tendEach(store, 'reviews', (record) => {
    const review = afterReading(record.review, now);
    return review === record.review ? record : { ...record, review };
  });
}
