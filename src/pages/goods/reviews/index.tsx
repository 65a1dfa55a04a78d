import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import { LIMITS } from '@/contract/limits';
import type { ReviewSummary } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';

import { ALL, useList } from './use-goods-reviews';
import styles from './index.module.css';

const goHome = () => void go({ to: 'feed' });

function Sum({ summary }: { readonly summary: ReviewSummary }) {
  const { average } = summary;
  if (average === undefined) return null;
  return (
    <View className={styles['sum']}>
      <View className={styles['average']} aria-label={copy.reviews.averageLabel(average)}>
        {copy.reviews.average(average)}
      </View>
      <View className={styles['words']}>
        <View>{copy.reviews.count(summary)}</View>
        <View className={styles['note']}>{copy.reviews.onlyBuyers}</View>
      </View>
    </View>
  );
}

function Reviews({ goodsId }: { readonly goodsId: string }) {
  const { chosen, setChosen, remote, refresh, summary, words, pages, onMore } = useList(goodsId);
  return (
    <>
      {summary && <Sum summary={summary} />}
      {words.length > 1 && <WordStrip words={words} chosen={chosen} onChoose={setChosen} />}
      <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={goHome}>
        {(listed) =>
          pages.length === 0 ? (
            <StateView drawing="empty" says={chosen === ALL ? copy.reviews.none : copy.reviews.noneOf} />
          ) : (
            <View className={styles['list']}>
              {pages.map((reviews, page) => (
                <View key={page} className={styles['page']}>
                  {reviews.map((review) => (
                    <ReviewCard key={review.id} review={review} onOpen={previewPictures} />
                  ))}
                </View>
              ))}
              <ListFoot more={listed.more} ended={listed.cursor === undefined} onMore={onMore} />
            </View>
          )
        }
      </RemoteView>
    </>
  );
}

/** Everything that was said of a good, and what it comes to. */
export default function Page() {
  const { id = '' } = useRouter().params;
  const canBe = id !== '' && id.length <= LIMITS.idChars;
  return (
    <Screen>
      {canBe ? (
        <Reviews goodsId={id} />
      ) : (
        <StateView
          drawing="lost"
          says={copy.goodsPage.lost}
          act={{ text: copy.common.toCatalogue, onTap: () => void go({ to: 'catalogue' }) }}
        />
      )}
    </Screen>
  );
}
