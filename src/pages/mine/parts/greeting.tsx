import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import type { Remote } from '@/contract/remote';
import * as copy from '@/copy';
import { PENDING_GROUPS, type PendingOrders } from '@/stores/orders/pending-orders';

import styles from './greeting.module.css';

interface GreetingProps {
  readonly pending: Remote<PendingOrders>;
  readonly onRetry: () => void;
}

interface GreetingCopy {
  readonly title: string;
  readonly text?: string;
}

/** The status of the shopper's orders, in one line. */
function greetingFor(pending: Remote<PendingOrders>): GreetingCopy {
  if (pending.status === 'failed') return { title: copy.mine.loadFailed, text: copy.mine.loadFailedText };
  if (pending.status !== 'ready') return { title: copy.mine.loading };
  const { counts, hasOrders } = pending.value;
  const urgent = PENDING_GROUPS.find((group) => counts[group].orders > 0);
  if (urgent) return { title: copy.mine.pending[urgent](counts[urgent].orders, counts[urgent].hasMore) };
  if (hasOrders) return { title: copy.mine.nothingPending, text: copy.mine.nothingPendingText };
  return { title: copy.mine.welcome, text: copy.mine.welcomeText };
}

/** The page's heading: the status of the shopper's orders. */
export function Greeting({ pending, onRetry }: GreetingProps) {
  const { title, text } = greetingFor(pending);
  return (
    <View className={styles['greeting']}>
      <View className={styles['title']}>{title}</View>
      {text !== undefined && <View className={styles['text']}>{text}</View>}
      {pending.status === 'failed' && (
        <View className={styles['action']}>
          <Button onTap={onRetry}>{copy.common.retry}</Button>
        </View>
      )}
    </View>
  );
}
