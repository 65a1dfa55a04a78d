import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import type { Remote } from '@/contract/remote';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { WAITING, type Waiting } from '@/stores/orders/pending-orders';

import styles from './greeting.module.css';

interface GreetingProps {
  readonly waiting: Remote<Waiting>;
  /** The shop takes no payment: what she likes she tells the seller. */
  readonly inChat: boolean;
  readonly onRetry: () => void;
}

interface Words {
  readonly title: string;
  readonly says?: string;
}

/** How things stand, in a line. */
export function greetingFor(waiting: Remote<Waiting>, inChat: boolean): Words {
  if (waiting.status === 'failed') return { title: copy.mine.failed, says: copy.mine.failedSays };
  if (waiting.status !== 'ready') return { title: copy.mine.looking };
  const { counts, any } = waiting.value;
  const pressing = WAITING.find((group) => counts[group].orders > 0);
  if (pressing) return { title: copy.mine.waiting[pressing](counts[pressing].orders, counts[pressing].orMore) };
  if (any) return { title: copy.mine.settled, says: copy.mine.settledSays };
  return { title: copy.mine.firstTime, says: inChat ? copy.mine.firstTimeInChat : copy.mine.firstTimeSays };
}

/** The head of the room: not who the shopper is, but what waits for her. */
export function Greeting({ waiting, inChat, onRetry }: GreetingProps) {
  const { title, says } = greetingFor(waiting, inChat);
  const isNew = waiting.status === 'ready' && !waiting.value.any;
  return (
    <View className={styles['greeting']}>
      <View className={styles['title']}>{title}</View>
      {says !== undefined && <View className={styles['says']}>{says}</View>}
      {isNew && (
        <View className={styles['act']}>
          <Act onTap={() => void go({ to: 'catalogue' })}>{copy.common.toCatalogue}</Act>
        </View>
      )}
      {waiting.status === 'failed' && (
        <View className={styles['act']}>
          <Act onTap={onRetry}>{copy.common.retry}</Act>
        </View>
      )}
    </View>
  );
}
