import { View } from '@tarojs/components';
import { memo } from 'react';

import { Words } from '@/components/feed/post-card/post-text';
import { Picture } from '@/components/ui/picture/picture';
import type { Standing } from '@/contract/moderation';
import type { Picture as PictureData } from '@/contract/picture';
import type { Review, ReviewWords } from '@/contract/reviews/review';
import { beijingDay } from '@/contract/time';
import * as copy from '@/copy';
import { formatDate } from '@/copy/format-time';

import { Stars } from '../stars/stars';
import styles from './review-card.module.css';

/** Shows pictures full screen, starting at `index`. */
type OnOpen = (pictures: readonly PictureData[], index: number) => void;

interface PicturesProps {
  readonly review: Review;
  readonly pictures: ReviewWords['pictures'];
  /** How many are shown; the last of them tells how many are left. */
  readonly most: number;
  readonly onOpen: OnOpen;
}

function Pictures({ review, pictures, most, onOpen }: PicturesProps) {
  if (pictures.length === 0) return null;
  const count = pictures.length;
  const told = pictures.map((one, at) => ({ ...one, alt: copy.reviews.picture(review.author, at + 1, count) }));
  return (
    <View className={styles['pictures']}>
      {told.slice(0, most).map((picture, at) => (
        <View
          key={picture.url + at}
          className={styles['frame']}
          aria-role="button"
          aria-label={picture.alt}
          onClick={() => onOpen(told, at)}
        >
          <View className={styles['picture']}>
            <Picture picture={picture} decorative />
          </View>
          {at === most - 1 && count > most && (
            <View className={styles['left']}>{copy.reviews.morePictures(count - most)}</View>
          )}
        </View>
      ))}
    </View>
  );
}

/** Told to its author alone: others don't see what is not shown. */
function standingWords({ state }: Standing): string | undefined {
  if (state === 'shown') return undefined;
  return state === 'in-review' ? copy.moderation.inReview : copy.reviews.refused;
}

function Held({ standing }: { readonly standing: Standing }) {
  const words = standingWords(standing);
  return words === undefined ? null : <View className={styles['held']}>{words}</View>;
}

function Reply({ text }: { readonly text: string }) {
  return <View className={styles['reply']}>{copy.reviews.reply + text}</View>;
}

interface ReviewCardProps {
  readonly review: Review;
  /** Three pictures at most: where it is one of several things on a page. */
  readonly brief?: boolean;
  readonly onOpen: OnOpen;
}

const BRIEF = 3;
const ALL = 9;

/** What someone who bought a good says of it, what she added later, and what the seller answered. */
export const ReviewCard = memo(function ReviewCard({ review, brief = false, onOpen }: ReviewCardProps) {
  const { author, stars, options, at, append, reply, mine } = review;
  const most = brief ? BRIEF : ALL;
  // In the order in which it was said.
  const isLate = reply !== undefined && append !== undefined && append.at < reply.at;
  const about = [formatDate(at), ...options].join(' · ');
  return (
    <View className={styles['card']}>
      <View className={styles['head']}>
        <View className={styles['author']}>{author}</View>
        {mine && <View className={styles['mine']}>{copy.reviews.mine}</View>}
        <Stars count={stars} />
      </View>
      <View className={styles['about']}>{about}</View>
      <Held standing={review.standing} />
      <Words text={review.text} />
      <Pictures review={review} pictures={review.pictures} most={most} onOpen={onOpen} />
      {!isLate && reply && <Reply text={reply.text} />}
      {append && (
        <View className={styles['append']}>
          <View className={styles['when']}>{copy.reviews.appendedAfter(beijingDay(append.at) - beijingDay(at))}</View>
          <Held standing={append.standing} />
          <Words text={append.text} />
          <Pictures review={review} pictures={append.pictures} most={most} onOpen={onOpen} />
        </View>
      )}
      {isLate && reply && <Reply text={reply.text} />}
    </View>
  );
});
