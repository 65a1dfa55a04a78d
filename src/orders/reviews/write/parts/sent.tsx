import { View } from '@tarojs/components';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Act } from '@/components/ui/button/button';
import type { Review, ReviewedLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go, replace } from '@/platform/navigation/navigation';

import { LineHead } from './line-head';
import styles from './sent.module.css';
import cards from '@/orders/shared/cards.module.css';

interface SentProps {
  readonly says: string;
  readonly review: Review;
  /** Of the same order, and not reviewed yet. */
  readonly next: readonly ReviewedLine[];
}

function isHeld({ standing, append }: Review): boolean {
  return (append?.standing ?? standing).state !== 'shown';
}

/** What to say once a review has reached the cloud. */
export function sentWords(review: Review): string {
  return isHeld(review) ? copy.ownReviews.sentInReview : copy.ownReviews.sent;
}

/** A review as it was written, and where to go from here. */
export function Sent({ says, review, next }: SentProps) {
  const words = copy.ownReviews;
  return (
    <>
      <View className={cards['card']}>
        <View className={styles['says']} aria-role="alert">
          {says}
        </View>
        <ReviewCard review={review} onOpen={previewPictures} />
        <Act onTap={() => void go({ to: 'reviews', goodsId: review.goodsId })}>{words.toList}</Act>
      </View>
      {next.length > 0 && (
        <View className={cards['card']}>
          <View className={styles['title']}>{words.next}</View>
          {next.map((line) => (
            <View key={line.skuId} className={styles['next']}>
              <LineHead line={line}>
                <Act
                  label={words.writeLabel(line.title)}
                  onTap={() => void replace({ to: 'review', orderId: line.orderId, skuId: line.skuId })}
                >
                  {words.write}
                </Act>
              </LineHead>
            </View>
          ))}
        </View>
      )}
    </>
  );
}
