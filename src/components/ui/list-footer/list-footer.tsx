import * as copy from '@/copy';

import { Pressable } from '../pressable/pressable';
import styles from './list-footer.module.css';

interface ListFooterProps {
  readonly status: 'idle' | 'loading' | 'failed';
  /** There are no more pages. */
  readonly isEnd: boolean;
  readonly onLoadMore: () => void;
}

/**
 * Below a list: loading more, loading failed (tap to retry) or the end. One node for all states: if another replaced
 * it, Taro would send the whole list again.
 */
export function ListFooter({ status, isEnd, onLoadMore }: ListFooterProps) {
  const hasFailed = status === 'failed';
  const text = isEnd ? copy.common.listEnd : copy.common.loadingMore;
  return (
    <Pressable
      className={hasFailed ? `${styles['footer']} ${styles['failed']}` : styles['footer']}
      onTap={hasFailed ? onLoadMore : undefined}
    >
      {hasFailed ? copy.common.loadMoreFailed : text}
    </Pressable>
  );
}
