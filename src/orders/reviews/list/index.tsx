import { View } from '@tarojs/components';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import type { OwnReviews, ReviewedLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';

import { LineHead } from '../write/parts/line-head';
import { useMine, type Side } from './use-own-reviews';
import styles from './index.module.css';
import cards from '@/orders/shared/cards.module.css';

const goHome = () => void go({ to: 'feed' });

interface WayProps {
  readonly line: ReviewedLine;
  readonly append?: boolean;
}

function Way({ line, append = false }: WayProps) {
  const { write, writeLabel, append: more, appendLabel } = copy.ownReviews;
  const { orderId, skuId, title } = line;
  return (
    <Act
      label={append ? appendLabel(title) : writeLabel(title)}
      onTap={() => void go({ to: 'review', orderId, skuId })}
    >
      {append ? more : write}
    </Act>
  );
}

function Waiting({ waiting }: Pick<OwnReviews, 'waiting'>) {
  if (waiting.length === 0) return <StateView drawing="empty" says={copy.ownReviews.nothingWaiting} />;
  return (
    <View className={styles['list']}>
      {waiting.map((line) => (
        <View key={`${line.orderId}.${line.skuId}`} className={cards['card']}>
          <LineHead line={line}>
            <Way line={line} />
          </LineHead>
        </View>
      ))}
    </View>
  );
}

function Written({ written }: Pick<OwnReviews, 'written'>) {
  if (written.length === 0) return <StateView drawing="empty" says={copy.ownReviews.nothingWritten} />;
  return (
    <View className={styles['list']}>
      {written.map((line) => (
        <View key={line.review.id} className={cards['card']}>
          <LineHead line={line}>{!line.review.append && <Way line={line} append />}</LineHead>
          <ReviewCard review={line.review} brief onOpen={previewPictures} />
        </View>
      ))}
    </View>
  );
}

const sideOf = (side: Side, own: OwnReviews) =>
  side === 'waiting' ? <Waiting waiting={own.waiting} /> : <Written written={own.written} />;

/** What she bought and has not spoken of, and what she has. */
export default function Page() {
  const { remote, reload, side, words, onChoose } = useMine();
  return (
    <Screen>
      <WordStrip words={words} chosen={side} onChoose={onChoose} />
      <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={goHome}>
        {(own) => sideOf(side, own)}
      </RemoteView>
    </Screen>
  );
}
