import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { EpochMs } from '@/contract/time';
import { formatDateTime } from '@/copy/format-time';

import styles from './events.module.css';

interface HappeningsProps {
  /** The time stands under the words, for words that fill the line. */
  readonly long?: boolean;
  /** The latest first. */
  readonly list: readonly {
    readonly at: EpochMs;
    readonly text: string;
    /** Stands under it, as wide as there is room. */
    readonly more?: ReactNode;
  }[];
}

/** What happened and when, down a line; the latest is marked. */
export function Happenings({ list, long = false }: HappeningsProps) {
  const when = long ? `${styles['when']} ${styles['under']}` : styles['when'];
  return (
    <View>
      {list.map(({ at, text, more }, index) => (
        <View key={`${at} ${text}`} className={index === 0 ? `${styles['event']} ${styles['now']}` : styles['event']}>
          <View>{text}</View>
          <View className={when}>{formatDateTime(at)}</View>
          {more}
        </View>
      ))}
    </View>
  );
}
