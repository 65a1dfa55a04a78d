import { View } from '@tarojs/components';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Button } from '@/components/ui/button/button';
import type { Review, ReviewLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import cards from '@/orders/shared/cards.module.css';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo, redirectTo } from '@/platform/navigation/navigation';

import { LineHead } from './line-head';
import styles from './sent.module.css';

interface SentProps {
  readonly message: string;
  readonly review: Review;
  /** Other lines of the order to review. */
  readonly next: readonly ReviewLine[];
}

function isInReview({ status, followUp }: Review): boolean {
  return (followUp?.status ?? status).state !== 'shown';
}

/** Confirmation after a review was sent. */
export function sentText(review: Review): string {
  return isInReview(review) ? copy.ownReviews.sentInReview : copy.ownReviews.sent;
}

/** The sent review with links to the next ones. */
export function Sent({ message, review, next }: SentProps) {
  return (
    <>
      <View className={cards['card']}>
        <View className={styles['message']} aria-role="alert">
          {message}
        </View>
        <ReviewCard review={review} onOpen={previewPictures} />
        <Button onTap={() => void navigateTo({ to: 'reviews', goodsId: review.goodsId })}>
          {copy.ownReviews.toReviews}
        </Button>
      </View>
      {next.length > 0 && (
        <View className={cards['card']}>
          <View className={styles['title']}>{copy.ownReviews.next}</View>
          {next.map((line) => (
            <View key={line.skuId} className={styles['next']}>
              <LineHead line={line}>
                <Button
                  label={copy.ownReviews.writeLabel(line.title)}
                  onTap={() => void redirectTo({ to: 'review', orderId: line.orderId, skuId: line.skuId })}
                >
                  {copy.ownReviews.write}
                </Button>
              </LineHead>
            </View>
          ))}
        </View>
      )}
    </>
  );
}
