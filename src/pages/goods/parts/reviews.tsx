import { View } from '@tarojs/components';
import { memo, useCallback, useMemo } from 'react';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Button } from '@/components/ui/button/button';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import * as copy from '@/copy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';
import { mostInformative, reviewList, useSummary } from '@/stores/reviews/reviews';
import shared from '@/styles/shared.module.css';

import styles from './reviews.module.css';

/** Number of reviews on the goods page. */
const SHOWN_REVIEWS = 2;

interface ReviewsProps {
  readonly goodsId: string;
  /** The shop sells by chat only, so nobody can review; the section is hidden without reviews. */
  readonly isChatOnly: boolean;
}

function Title({ goodsId, count }: { readonly goodsId: string; readonly count: number }) {
  const browseOnly = useBrowseOnly();
  const onAll = useCallback(() => void navigateTo({ to: 'reviews', goodsId }), [goodsId]);
  const more = { text: copy.reviews.seeAll, label: copy.reviews.seeAllLabel(count), onTap: onAll };
  // In single-page mode no other page can be opened.
  return <SectionHeading title={copy.reviews.title} more={count === 0 || browseOnly ? undefined : more} />;
}

/** The review totals of a goods item and its most informative reviews. */
export const Reviews = memo(function Reviews({ goodsId, isChatOnly }: ReviewsProps) {
  const query = useMemo(() => ({ goodsId }), [goodsId]);
  const { remote, refresh } = reviewList.use(query);
  const summary = useSummary(goodsId);
  useRefreshOnShow(remote.status, refresh);
  if (remote.status === 'failed') {
    return (
      <View className={styles['reviews']}>
        <Button kind="plain" onTap={() => void refresh()}>
          {copy.reviews.loadFailed}
        </Button>
      </View>
    );
  }
  if (remote.status !== 'ready' || !summary) return null;
  const { items } = remote.value;
  if (isChatOnly && items.length === 0) return null;
  const { average, count } = summary;
  return (
    <View className={styles['reviews']}>
      <Title goodsId={goodsId} count={items.length === 0 ? 0 : Math.max(count, 1)} />
      {average !== undefined && (
        <View className={styles['summary']}>
          <View className={styles['average']} aria-role="text" aria-label={copy.reviews.averageLabel(average)}>
            {copy.reviews.average(average)}
          </View>
          <View className={shared['note']}>{copy.reviews.count(summary)}</View>
        </View>
      )}
      {items.length === 0 && <View className={styles['empty']}>{copy.reviews.empty}</View>}
      {mostInformative(items, SHOWN_REVIEWS).map((review) => (
        <ReviewCard key={review.id} review={review} compact onOpen={previewPictures} />
      ))}
    </View>
  );
});
