import { View } from '@tarojs/components';
import { memo, useCallback, useMemo, useState } from 'react';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import { LIMITS } from '@/contract/limits';
import type { DeskReview } from '@/contract/reviews/desk-review';
import type { Review, ReviewPart } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';

import { Acts } from '../../parts/acts';
import { toPage } from '../../parts/to-page';
import desk from '../../parts/desk.module.css';
import { ReplyForm } from '../../parts/reply-form';
import type { ReviewActions } from '../use-reviews';
import styles from './desk-review-card.module.css';

interface DeskReviewCardProps {
  readonly waiting: DeskReview;
  readonly busy: boolean;
  /** The first review of the page: its answer is the primary action. */
  readonly isNext: boolean;
  readonly actions: ReviewActions;
}

const SHOWN = { state: 'shown' } as const;

/** The review as everyone would read it: `ReviewCard` tells the status in words to its author. */
function asShown({ followUp, ...review }: Review): Review {
  return { ...review, status: SHOWN, ...(followUp && { followUp: { ...followUp, status: SHOWN } }) };
}

/** The part that is held; of two the first, the other follows when that is decided. */
function heldPart({ status, followUp }: Review): ReviewPart | undefined {
  if (status.state === 'in-review') return 'review';
  return followUp?.status.state === 'in-review' ? 'follow-up' : undefined;
}

/** A review with its goods, and what the seller can do with it. */
export const DeskReviewCard = memo(function DeskReviewCard(props: DeskReviewCardProps) {
  const { waiting, busy, isNext, actions } = props;
  const { review, title } = waiting;
  const held = heldPart(review);
  const [replying, setReplying] = useState(false);
  const close = useCallback(() => setReplying(false), []);
  const shown = useMemo(() => asShown(review), [review]);
  const toGoods = toPage({ to: 'goods', id: review.goodsId });
  return (
    <View className={desk['card']}>
      <Pressable className={styles['goods']} onTap={title === undefined ? undefined : toGoods}>
        <View className={styles['title']}>{title ?? copy.deskReviews.goneGoods}</View>
        {title !== undefined && <Chevron />}
      </Pressable>
      <ReviewCard review={shown} onOpen={previewPictures} />
      {replying ? (
        <ReplyForm
          id={review.id}
          maxLength={LIMITS.reviewChars}
          busy={busy}
          onSend={(text) => actions.reply(waiting, text)}
          onClose={close}
        />
      ) : (
        <>
          {held && <View className={styles['held']}>{copy.deskReviews.held[held]}</View>}
          <Acts
            labelOf={(action) => copy.deskAnswers.actionLabel(action, review.text)}
            busy={busy}
            isNext={isNext}
            acts={[
              held && { text: copy.deskAnswers.hide, isPlain: true, onTap: () => actions.hide(waiting, held) },
              {
                text: review.reply ? copy.deskReviews.replyAgain : copy.deskAnswers.reply,
                onTap: () => setReplying(true),
              },
              held && { text: copy.deskAnswers.show, onTap: () => actions.show(waiting, held) },
            ]}
          />
        </>
      )}
    </View>
  );
});
