import type { Ports } from '@/cloud/ports';
import { reviewKey } from '@/cloud/repositories/reviews/review-key';
import { Unavailable } from '@/cloud/unavailable';
import type { CloudReply } from '@/contract/envelope';
import type { ModerationDecision, TextViolation } from '@/contract/moderation';
import type { ReviewContent } from '@/contract/reviews/review';

import type { Log } from '../log';
import type { Publication, ReviewPublication } from './publication';

interface DecisionsOptions {
  /** Asks the shop as the seller: what WeChat decides goes the way of what she decides. */
  readonly askAsSeller: (verb: string, input: object) => Promise<CloudReply>;
  readonly portsFor: (shopperId: string) => Promise<Pick<Ports, 'db' | 'moderation'>>;
  readonly log: Log;
}

/** What follows from WeChat's verdicts on pictures. Done again it changes nothing; it rejects when the shop is away. */
export interface Decisions {
  readonly refuse: (publication: Publication, violation: TextViolation) => Promise<void>;
  /** Shows a review that waits for the seller because of its pictures alone. */
  readonly show: (review: ReviewPublication, shopperId: string) => Promise<void>;
}

export function createDecisions({ askAsSeller, portsFor, log }: DecisionsOptions): Decisions {
  /** The part of a review, while nobody has decided on it. */
  const findHeld = async (publication: ReviewPublication, shopperId: string): Promise<ReviewContent | undefined> => {
    const { orderId, skuId, part } = publication;
    const found = await (await portsFor(shopperId)).db.get('reviews', reviewKey(orderId, skuId));
    const content = part === 'review' ? found?.review : found?.review.followUp;
    return content?.status.state === 'in-review' ? content : undefined;
  };
  const decide = async (verb: string, input: object) => {
    const { answer } = await askAsSeller(verb, input);
    if (answer.ok) return;
    const { code } = answer.failure;
    if (code === 'UNAVAILABLE' || code === 'STORAGE_FULL') throw new Unavailable(code);
    // It was deleted, or the seller has decided meanwhile.
    log.error('picture check', { verb, failure: code });
  };
  const moderate = ({ kind: _kind, ...ref }: ReviewPublication, decision: ModerationDecision) =>
    decide('desk.moderateReview', { ...ref, decision });
  return {
    refuse: async (publication, violation) => {
      log.error('picture refused', { of: publication.kind, violation });
      if (publication.kind === 'post') await decide('desk.hidePost', { postId: publication.postId, hidden: true });
      if (publication.kind === 'review' && (await findHeld(publication, '')))
        await moderate(publication, { action: 'hide', reason: violation });
    },
    show: async (publication, shopperId) => {
      const held = await findHeld(publication, shopperId);
      if (!held) return;
      // Why it is held is not written: its words may be doubtful as well.
      const { moderation } = await portsFor(shopperId);
      const { outcome } = await moderation.check(held.text, 'review');
      if (outcome === 'pass') await moderate(publication, { action: 'show' });
    },
  };
}
