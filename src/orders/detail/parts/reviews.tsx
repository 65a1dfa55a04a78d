import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import type { Order, OrderState } from '@/contract/orders/order';
import type { ReviewLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import cards from '@/orders/shared/cards.module.css';
import { navigateTo } from '@/platform/navigation/navigation';
import { ownReviewsResource } from '@/stores/reviews/reviews';
import shared from '@/styles/shared.module.css';

import styles from './reviews.module.css';

interface RowProps {
  readonly line: ReviewLine;
  readonly action: 'write' | 'followUp' | 'view';
}

function Row({ line, action }: RowProps) {
  const { orderId, skuId, title, options } = line;
  const names = { write: copy.ownReviews.write, followUp: copy.ownReviews.followUp, view: copy.ownReviews.view };
  const labels = {
    write: copy.ownReviews.writeLabel,
    followUp: copy.ownReviews.followUpLabel,
    view: copy.ownReviews.viewLabel,
  };
  return (
    <View className={styles['row']}>
      <View className={shared['grow']}>
        <View className={shared['clamp']}>{title}</View>
        {options.length > 0 && <View className={styles['options']}>{copy.common.joinWithDots(options)}</View>}
      </View>
      <Button label={labels[action](title)} onTap={() => void navigateTo({ to: 'review', orderId, skuId })}>
        {names[action]}
      </Button>
    </View>
  );
}

function Rows({ orderId }: { readonly orderId: string }) {
  const { remote, reload } = ownReviewsResource.use({ orderId });
  if (remote.status === 'failed') {
    return (
      <View className={cards['card']}>
        <Button kind="plain" onTap={() => void reload()}>
          {copy.reviews.loadFailed}
        </Button>
      </View>
    );
  }
  if (remote.status !== 'ready') return null;
  const { pending, written } = remote.value;
  if (pending.length + written.length === 0) return null;
  return (
    <View className={cards['card']}>
      <View className={styles['title']}>{copy.ownReviews.order}</View>
      {pending.map((line) => (
        <Row key={line.skuId} line={line} action="write" />
      ))}
      {written.map((line) => (
        <Row key={line.skuId} line={line} action={line.review.followUp ? 'view' : 'followUp'} />
      ))}
    </View>
  );
}

/** States in which the goods have arrived and can be reviewed. */
const RECEIVED: readonly OrderState[] = ['received', 'completed'];

/** Review entries of a received order: lines to review and reviews written. Empty if there are none. */
export function Reviews({ order }: { readonly order: Order }) {
  return RECEIVED.includes(order.state) ? <Rows orderId={order.id} /> : null;
}
