import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { EpochMs } from '@/contract/time';
import { formatDateTime } from '@/copy/format-time';

import styles from './event-list.module.css';

interface EventListProps {
  /** Puts the time below the text, for texts that fill the line. */
  readonly long?: boolean;
  /** Newest first. */
  readonly events: readonly {
    readonly at: EpochMs;
    readonly text: string;
    /** Shown below the text, at full width. */
    readonly details?: ReactNode;
  }[];
}

/** A vertical list of events with their times; the newest is highlighted. */
export function EventList({ events, long = false }: EventListProps) {
  const timeClass = long ? `${styles['time']} ${styles['below']}` : styles['time'];
  return (
    <View>
      {events.map(({ at, text, details }, index) => (
        <View
          key={`${at} ${text}`}
          className={index === 0 ? `${styles['event']} ${styles['latest']}` : styles['event']}
        >
          <View>{text}</View>
          <View className={timeClass}>{formatDateTime(at)}</View>
          {details}
        </View>
      ))}
    </View>
  );
}
