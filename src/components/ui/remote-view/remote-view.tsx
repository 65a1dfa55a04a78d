import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { Remote } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';

import { useBrowseOnly } from '../screen/browse-only';
import { Skeleton, type SkeletonProps } from '../skeleton/skeleton';
import { StateView } from '../state-view/state-view';
import styles from './remote-view.module.css';

export interface RemoteViewProps<T> extends SkeletonProps {
  readonly remote: Remote<T>;
  readonly onRetry: () => void;
  /** Offered where a retry can't help. */
  readonly onHome: () => void;
  /** Where `onHome` leads; the feed unless said. */
  readonly homeText?: string;
  readonly children: (value: T) => ReactNode;
}

/** Renders every state of fetched data: a skeleton, the content, or the failure with retry or a way home. */
export function RemoteView<T>({
  remote,
  shape,
  onRetry,
  onHome,
  homeText = copy.common.toFeed,
  children,
}: RemoteViewProps<T>) {
  const browseOnly = useBrowseOnly();
  switch (remote.status) {
    case 'idle':
    case 'loading':
      return <Skeleton shape={shape} />;
    case 'failed': {
      const { failure } = remote;
      const action = failure.retryable
        ? { text: copy.common.retry, onTap: onRetry, allowBrowseOnly: true }
        : { text: homeText, onTap: onHome };
      // What a page reads is named by its link alone.
      const isBroken = failure.code === 'INVALID_INPUT';
      const isGone = failure.code === 'NOT_FOUND' || isBroken;
      const text = isBroken ? copy.common.brokenLink : failureText(failure);
      const message = browseOnly && !isGone ? copy.common.browseFailed : text;
      return <StateView drawing={isGone ? 'lost' : 'failed'} message={message} action={action} />;
    }
    case 'ready':
      return (
        <>
          {remote.stale && (
            <View className={styles['stale']} aria-role="button" onClick={onRetry}>
              {copy.common.refreshFailed}
            </View>
          )}
          {children(remote.value)}
        </>
      );
  }
}
