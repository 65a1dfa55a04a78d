import { View } from '@tarojs/components';
import { memo } from 'react';

import { FoldableText } from '@/components/feed/post-card/foldable-text';
import { Picture } from '@/components/ui/picture/picture';
import type { ModerationStatus } from '@/contract/moderation';
import type { Picture as PictureData } from '@/contract/picture';
import type { Review, ReviewContent } from '@/contract/reviews/review';
import { beijingDay } from '@/contract/time';
import * as copy from '@/copy';
import { formatDate } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import { Stars } from '../stars/stars';
import styles from './review-card.module.css';

/** Opens pictures full screen, starting at `index`. */
type OnOpen = (pictures: readonly PictureData[], index: number) => void;

interface PicturesProps {
  readonly review: Review;
  readonly pictures: ReviewContent['pictures'];
  /** Maximum shown; the last one shows how many more there are. */
  readonly max: number;
  readonly onOpen: OnOpen;
}

function Pictures({ review, pictures, max, onOpen }: PicturesProps) {
  if (pictures.length === 0) return null;
  const count = pictures.length;
  const withAlt = pictures.map((picture, at) => ({
    ...picture,
    alt: copy.reviews.pictureAlt(review.author, at + 1, count),
  }));
  return (
    <View className={styles['pictures']}>
      {withAlt.slice(0, max).map((picture, at) => (
        <View
          key={picture.url + at}
          className={styles['frame']}
          aria-role="button"
          aria-label={picture.alt}
          onClick={() => onOpen(withAlt, at)}
        >
          <View className={shared['cover']}>
            <Picture picture={picture} decorative />
          </View>
          {at === max - 1 && count > max && (
            <View className={styles['more']}>{copy.reviews.morePictures(count - max)}</View>
          )}
        </View>
      ))}
    </View>
  );
}

/** Moderation note for the author; only the author gets a review that is not `shown`. */
function statusText({ state }: ModerationStatus): string | undefined {
  if (state === 'shown') return undefined;
  return state === 'in-review' ? copy.moderation.inReview : copy.reviews.refused;
}

function StatusNote({ status }: { readonly status: ModerationStatus }) {
  const text = statusText(status);
  return text === undefined ? null : <View className={styles['status']}>{text}</View>;
}

function Reply({ text }: { readonly text: string }) {
  return <View className={styles['reply']}>{copy.reviews.reply + text}</View>;
}

interface ReviewCardProps {
  readonly review: Review;
  /** Shows at most three pictures. */
  readonly compact?: boolean;
  readonly onOpen: OnOpen;
}

const COMPACT_PICTURES = 3;
const MAX_PICTURES = 9;

/** A review with its follow-up and the seller's reply. */
export const ReviewCard = memo(function ReviewCard({ review, compact = false, onOpen }: ReviewCardProps) {
  const { author, stars, options, at, followUp, reply, isOwn } = review;
  const max = compact ? COMPACT_PICTURES : MAX_PICTURES;
  // In order of time: the reply may come after the follow-up.
  const isReplyLast = reply !== undefined && followUp !== undefined && followUp.at < reply.at;
  const meta = [formatDate(at), ...options].join(' · ');
  return (
    <View className={styles['card']}>
      <View className={shared['row']}>
        <View className={styles['author']}>{author}</View>
        {isOwn && <View className={styles['own']}>{copy.reviews.own}</View>}
        <Stars count={stars} />
      </View>
      <View className={styles['meta']}>{meta}</View>
      <StatusNote status={review.status} />
      <FoldableText text={review.text} />
      <Pictures review={review} pictures={review.pictures} max={max} onOpen={onOpen} />
      {!isReplyLast && reply && <Reply text={reply.text} />}
      {followUp && (
        <View className={styles['follow-up']}>
          <View className={shared['note']}>{copy.reviews.followUpAfter(beijingDay(followUp.at) - beijingDay(at))}</View>
          <StatusNote status={followUp.status} />
          <FoldableText text={followUp.text} />
          <Pictures review={review} pictures={followUp.pictures} max={max} onOpen={onOpen} />
        </View>
      )}
      {isReplyLast && reply && <Reply text={reply.text} />}
    </View>
  );
});
