import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { OwnReviews, Review } from '@/contract/reviews/review';
import * as copy from '@/copy';
import cards from '@/orders/shared/cards.module.css';
import { RemotePage } from '@/pages/shared/remote-page';
import { navigateTo } from '@/platform/navigation/navigation';

import { Sent, sentText } from './parts/sent';
import { WriteForm } from './parts/write-form';
import { stageOf, useOrderReviews } from './use-review-form';

const toOrders = () => void navigateTo({ to: 'orders' });

function NotReviewable() {
  return (
    <StateView
      drawing="lost"
      message={copy.ownReviews.notReviewable}
      action={{ text: copy.ownReviews.toOrders, onTap: toOrders }}
    />
  );
}

interface WriteStagesProps {
  readonly own: OwnReviews;
  readonly skuId: string;
}

function WriteStages({ own, skuId }: WriteStagesProps) {
  const [sent, setSent] = useState<Review>();
  const stage = stageOf(own, skuId);
  const next = own.pending.filter((line) => line.skuId !== skuId);
  if (sent) return <Sent message={sentText(sent)} review={sent} next={next} />;
  if (!stage) return <NotReviewable />;
  if (stage.kind === 'done') return <Sent message={copy.ownReviews.done} review={stage.review} next={next} />;
  return <WriteForm key={stage.kind} stage={stage} author={own.author ?? ''} onSent={setSent} />;
}

function WriteReview({ orderId, skuId }: { readonly orderId: string; readonly skuId: string }) {
  const { remote, reload } = useOrderReviews(orderId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <NotReviewable />;
  return (
    <RemotePage remote={remote} shape="rows" onRetry={reload}>
      {(own) => (
        <View className={cards['page']}>
          <WriteStages own={own} skuId={skuId} />
        </View>
      )}
    </RemotePage>
  );
}

/** The page to review an order line or to add a follow-up. */
export default function Page() {
  const { order = '', sku = '' } = useRouter().params;
  const isValid = order !== '' && sku !== '';
  return <Screen hasActionBar>{isValid ? <WriteReview orderId={order} skuId={sku} /> : <NotReviewable />}</Screen>;
}
