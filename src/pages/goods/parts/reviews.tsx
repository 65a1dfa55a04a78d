import { View } from '@tarojs/components';
import { memo, useCallback, useMemo } from 'react';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Act } from '@/components/ui/button/button';
import { Onward } from '@/components/ui/chevron/chevron';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { useFresh } from '@/pages/shared/use-refresh';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';
import { mostTelling, reviewList, useSummary } from '@/stores/reviews/reviews';

import styles from './reviews.module.css';

/** Reviews that a good's page shows before one asks for all. */
const SHOWN = 2;

interface ReviewsProps {
  readonly goodsId: string;
  /** Nothing is bought here, so nobody can review: without any there is nothing to say of it. */
  readonly inChat: boolean;
}

function Title({ goodsId, count }: { readonly goodsId: string; readonly count: number }) {
  const browseOnly = useBrowseOnly();
  const onAll = useCallback(() => void go({ to: 'reviews', goodsId }), [goodsId]);
  // A Moments single page leads nowhere.
  if (count === 0 || browseOnly) return <View className={styles['title']}>{copy.reviews.title}</View>;
  return (
    <View
      className={styles['head']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.reviews.seeAllLabel(count)}
      onClick={onAll}
    >
      <View className={styles['title']}>{copy.reviews.title}</View>
      <View className={styles['all']}>{copy.reviews.seeAll}</View>
      <Onward />
    </View>
  );
}

/** What those who bought it say: the sum of it, and two that tell something. */
export const Reviews = memo(function Reviews({ goodsId, inChat }: ReviewsProps) {
  const query = useMemo(() => ({ goodsId }), [goodsId]);
  const { remote, refresh } = reviewList.use(query);
  const summary = useSummary(goodsId);
  useFresh(remote.status, refresh);
  if (remote.status === 'failed') {
    return (
      <View className={styles['reviews']}>
        <Act kind="plain" onTap={() => void refresh()}>
          {copy.reviews.failed}
        </Act>
      </View>
    );
  }
  if (remote.status !== 'ready' || !summary) return null;
  const { items } = remote.value;
  if (inChat && items.length === 0) return null;
  const { average, count } = summary;
  return (
    <View className={styles['reviews']}>
      <Title goodsId={goodsId} count={items.length === 0 ? 0 : Math.max(count, 1)} />
      {average !== undefined && (
        <View className={styles['sum']}>
          <View className={styles['average']} aria-label={copy.reviews.averageLabel(average)}>
            {copy.reviews.average(average)}
          </View>
          <View className={styles['count']}>{copy.reviews.count(summary)}</View>
        </View>
      )}
      {items.length === 0 && <View className={styles['none']}>{copy.reviews.none}</View>}
      {mostTelling(items, SHOWN).map((review) => (
        <ReviewCard key={review.id} review={review} brief onOpen={previewPictures} />
      ))}
    </View>
  );
});
