import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import type { Order, OrderState } from '@/contract/orders/order';
import type { ReviewedLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { ownReviewsResource } from '@/stores/reviews/reviews';

import styles from './reviews.module.css';
import cards from '@/orders/shared/cards.module.css';

interface RowProps {
  readonly line: ReviewedLine;
  readonly does: 'write' | 'append' | 'see';
}

function Row({ line, does }: RowProps) {
  const { orderId, skuId, title, options } = line;
  const words = copy.ownReviews;
  const labels = { write: words.writeLabel, append: words.appendLabel, see: words.seeLabel };
  return (
    <View className={styles['row']}>
      <View className={styles['words']}>
        <View className={styles['name']}>{title}</View>
        {options.length > 0 && <View className={styles['options']}>{copy.common.dotted(options)}</View>}
      </View>
      <Act label={labels[does](title)} onTap={() => void go({ to: 'review', orderId, skuId })}>
        {words[does]}
      </Act>
    </View>
  );
}

function Rows({ orderId }: { readonly orderId: string }) {
  const { remote, reload } = ownReviewsResource.use({ orderId });
  if (remote.status === 'failed') {
    return (
      <View className={cards['card']}>
        <Act kind="plain" onTap={() => void reload()}>
          {copy.reviews.failed}
        </Act>
      </View>
    );
  }
  if (remote.status !== 'ready') return null;
  const { waiting, written } = remote.value;
  if (waiting.length + written.length === 0) return null;
  return (
    <View className={cards['card']}>
      <View className={styles['title']}>{copy.ownReviews.order}</View>
      {waiting.map((line) => (
        <Row key={line.skuId} line={line} does="write" />
      ))}
      {written.map((line) => (
        <Row key={line.skuId} line={line} does={line.review.append ? 'see' : 'append'} />
      ))}
    </View>
  );
}

/** States in which she has what she bought, and can speak of it. */
const RECEIVED: readonly OrderState[] = ['received', 'completed'];

/** What of a received order can be spoken of, and what was. Nothing where nothing can; nobody is pushed. */
export function Reviews({ order }: { readonly order: Order }) {
  return RECEIVED.includes(order.state) ? <Rows orderId={order.id} /> : null;
}
