import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { Remote } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';

import { useBrowseOnly } from '../screen/browse-only';
import { Skeleton, type SkeletonProps } from '../skeleton/skeleton';
import { StateView } from '../state-view/state-view';
import styles from './remote-view.module.css';

interface RemoteViewProps<T> extends SkeletonProps {
  readonly remote: Remote<T>;
  readonly onRetry: () => void;
  /** Leads home where trying again can't help. */
  readonly onHome: () => void;
  readonly children: (value: T) => ReactNode;
}

/** Something fetched, in every state it can be in: its shape, the thing itself, or what went wrong and what helps. */
export function RemoteView<T>({ remote, shape, onRetry, onHome, children }: RemoteViewProps<T>) {
  const browseOnly = useBrowseOnly();
  switch (remote.status) {
    case 'idle':
    case 'loading':
      return <Skeleton shape={shape} />;
    case 'failed': {
      const { failure } = remote;
      const act = failure.retryable
        ? { text: copy.common.retry, onTap: onRetry, stays: true }
        : { text: copy.common.toFeed, onTap: onHome };
      const isGone = failure.code === 'NOT_FOUND';
      const says = browseOnly && !isGone ? copy.common.browseFailed : wordsFor(failure);
      return <StateView drawing={isGone ? 'lost' : 'failed'} says={says} act={act} />;
    }
    case 'ready':
      return (
        <>
          {remote.stale && (
            <View className={styles['stale']} aria-role="button" onClick={onRetry}>
              {copy.common.pullFailed}
            </View>
          )}
          {children(remote.value)}
        </>
      );
  }
}
