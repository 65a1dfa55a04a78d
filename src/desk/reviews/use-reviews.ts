import { useMemo } from 'react';

import type { ModerationDecision } from '@/contract/moderation';
import { REVIEW_LISTS, type DeskReview } from '@/contract/reviews/desk-review';
import type { ReviewPart } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { answerReview, deskReviews, moderateReview } from '@/stores/desk/reviews';

import { chooseViolation } from '../parts/choose-violation';
import { useAnswer } from '../parts/use-answer';
import { useTab } from '../parts/use-tab';

/** What the seller can do with a review. */
export interface ReviewActions {
  readonly show: (review: DeskReview, part: ReviewPart) => void;
  readonly hide: (review: DeskReview, part: ReviewPart) => void;
  /** Resolves to whether the reply was sent. */
  readonly reply: (review: DeskReview, text: string) => Promise<boolean>;
}

/** The reviews to decide on, or those without a reply, and her answers. */
export function useReviews() {
  const [tab, select] = useTab(REVIEW_LISTS);
  const list = deskReviews.use({ list: tab });
  const { busy, send } = useAnswer(list.refresh);
  const actions = useMemo<ReviewActions>(() => {
    const decide = ({ orderId, skuId, review: { id } }: DeskReview, part: ReviewPart, decision: ModerationDecision) =>
      send({
        id,
        write: () => moderateReview({ orderId, skuId, part, decision }),
        done: () => (decision.action === 'show' ? copy.deskAnswers.shown : copy.deskAnswers.hidden),
      });
    const hide = async (review: DeskReview, part: ReviewPart) => {
      const reason = await chooseViolation();
      if (reason) await decide(review, part, { action: 'hide', reason });
    };
    return {
      show: (review, part) => void decide(review, part, { action: 'show' }),
      hide: (review, part) => void hide(review, part),
      reply: ({ orderId, skuId, review: { id } }, text) =>
        send({ id, write: () => answerReview({ orderId, skuId, text }), done: () => copy.deskAnswers.replied }),
    };
  }, [send]);
  return { tab, select, list, busy, actions };
}
