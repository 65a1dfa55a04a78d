import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { OwnReviews, Review } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { Sent, sentWords } from './parts/sent';
import { WriteForm } from './parts/write-form';
import { stageOf, useOwn } from './use-write-review';
import cards from '@/orders/shared/cards.module.css';

const goHome = () => void go({ to: 'feed' });
const toOrders = () => void go({ to: 'orders' });

function Lost() {
  return (
    <StateView drawing="lost" says={copy.ownReviews.lost} act={{ text: copy.ownReviews.toOrders, onTap: toOrders }} />
  );
}

interface OwnProps {
  readonly own: OwnReviews;
  readonly skuId: string;
}

function Own({ own, skuId }: OwnProps) {
  const [sent, setSent] = useState<Review>();
  const stage = stageOf(own, skuId);
  const next = own.waiting.filter((line) => line.skuId !== skuId);
  if (sent) return <Sent says={sentWords(sent)} review={sent} next={next} />;
  if (!stage) return <Lost />;
  if (stage.kind === 'done') return <Sent says={copy.ownReviews.done} review={stage.review} next={next} />;
  return <WriteForm key={stage.kind} stage={stage} author={own.author ?? ''} onSent={setSent} />;
}

function Write({ orderId, skuId }: { readonly orderId: string; readonly skuId: string }) {
  const { remote, reload } = useOwn(orderId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <Lost />;
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={goHome}>
      {(own) => (
        <View className={cards['page']}>
          <Own own={own} skuId={skuId} />
        </View>
      )}
    </RemoteView>
  );
}

/** Writing about something that was bought and received, or adding to what was written. */
export default function Page() {
  const { order = '', sku = '' } = useRouter().params;
  const isWhole = order !== '' && sku !== '';
  return <Screen barred>{isWhole ? <Write orderId={order} skuId={sku} /> : <Lost />}</Screen>;
}
