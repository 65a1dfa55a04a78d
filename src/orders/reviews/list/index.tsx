import { View } from '@tarojs/components';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import type { OwnReviews, ReviewLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import cards from '@/orders/shared/cards.module.css';
import { RemotePage } from '@/pages/shared/remote-page';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';

import { LineHead } from '../write/parts/line-head';
import { useOwnReviews, type OwnReviewsTab } from './use-own-reviews';
import styles from './index.module.css';

interface WriteLinkProps {
  readonly line: ReviewLine;
  readonly isFollowUp?: boolean;
}

function WriteLink({ line, isFollowUp = false }: WriteLinkProps) {
  const { orderId, skuId, title } = line;
  return (
    <Button
      label={isFollowUp ? copy.ownReviews.followUpLabel(title) : copy.ownReviews.writeLabel(title)}
      onTap={() => void navigateTo({ to: 'review', orderId, skuId })}
    >
      {isFollowUp ? copy.ownReviews.followUp : copy.ownReviews.write}
    </Button>
  );
}

function PendingReviews({ pending }: Pick<OwnReviews, 'pending'>) {
  if (pending.length === 0) return <StateView drawing="empty" message={copy.ownReviews.nonePending} />;
  return (
    <View className={styles['list']}>
      {pending.map((line) => (
        <View key={`${line.orderId}.${line.skuId}`} className={cards['card']}>
          <LineHead line={line}>
            <WriteLink line={line} />
          </LineHead>
        </View>
      ))}
    </View>
  );
}

function WrittenReviews({ written }: Pick<OwnReviews, 'written'>) {
  if (written.length === 0) return <StateView drawing="empty" message={copy.ownReviews.noneWritten} />;
  return (
    <View className={styles['list']}>
      {written.map((line) => (
        <View key={line.review.id} className={cards['card']}>
          <LineHead line={line}>{!line.review.followUp && <WriteLink line={line} isFollowUp />}</LineHead>
          <ReviewCard review={line.review} compact onOpen={previewPictures} />
        </View>
      ))}
    </View>
  );
}

const tabContent = (tab: OwnReviewsTab, own: OwnReviews) =>
  tab === 'pending' ? <PendingReviews pending={own.pending} /> : <WrittenReviews written={own.written} />;

/** The shopper's pending and written reviews. */
export default function Page() {
  const { remote, reload, tab, tabs, onSelect } = useOwnReviews();
  return (
    <Screen>
      <TabStrip tabs={tabs} selectedId={tab} onSelect={onSelect} />
      <RemotePage remote={remote} shape="rows" onRetry={reload}>
        {(own) => tabContent(tab, own)}
      </RemotePage>
    </Screen>
  );
}
