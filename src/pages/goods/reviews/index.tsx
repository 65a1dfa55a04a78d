import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import type { ReviewSummary } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { previewPictures } from '@/platform/media/preview-pictures';
import shared from '@/styles/shared.module.css';

import { GoodsNotFound } from '../parts/goods-not-found';
import { isPossibleGoodsId } from '../use-goods';
import { ALL, useGoodsReviews } from './use-goods-reviews';
import styles from './index.module.css';

function Summary({ summary }: { readonly summary: ReviewSummary }) {
  const { average } = summary;
  if (average === undefined) return null;
  return (
    <View className={styles['summary']}>
      <View className={styles['average']} aria-role="text" aria-label={copy.reviews.averageLabel(average)}>
        {copy.reviews.average(average)}
      </View>
      <View className={shared['grow']}>
        <View>{copy.reviews.count(summary)}</View>
        <View className={shared['note']}>{copy.reviews.onlyBuyers}</View>
      </View>
    </View>
  );
}

function Reviews({ goodsId }: { readonly goodsId: string }) {
  const { chosen, setChosen, remote, refresh, summary, tabs, pages, onMore } = useGoodsReviews(goodsId);
  return (
    <>
      {summary && <Summary summary={summary} />}
      {tabs.length > 1 && <TabStrip tabs={tabs} selectedId={chosen} onSelect={setChosen} />}
      <RemotePage remote={remote} shape="rows" onRetry={refresh}>
        {(list) =>
          pages.length === 0 ? (
            <StateView drawing="empty" message={chosen === ALL ? copy.reviews.empty : copy.reviews.emptyFiltered} />
          ) : (
            <View className={styles['list']}>
              {pages.map((reviews, page) => (
                <View key={page} className={styles['page']}>
                  {reviews.map((review) => (
                    <ReviewCard key={review.id} review={review} onOpen={previewPictures} />
                  ))}
                </View>
              ))}
              <ListFooter status={list.nextPage} isEnd={list.cursor === undefined} onLoadMore={onMore} />
            </View>
          )
        }
      </RemotePage>
    </>
  );
}

/** All reviews of a goods item, with their totals. */
export default function Page() {
  const { id = '' } = useRouter().params;
  return <Screen>{isPossibleGoodsId(id) ? <Reviews goodsId={id} /> : <GoodsNotFound />}</Screen>;
}
