import { View } from '@tarojs/components';

import * as copy from '@/copy';

import { Pressable } from '../pressable/pressable';
import styles from './list-footer.module.css';

interface ListFooterProps {
  readonly status: 'idle' | 'loading' | 'failed';
  /** There are no more pages. */
  readonly isEnd: boolean;
  readonly onLoadMore: () => void;
}

/** Below a list: loading more, loading failed (tap to retry) or the end. */
export function ListFooter({ status, isEnd, onLoadMore }: ListFooterProps) {
  if (status === 'failed') {
    return (
      <Pressable className={`${styles['footer']} ${styles['failed']}`} onTap={onLoadMore}>
        {copy.common.loadMoreFailed}
      </Pressable>
    );
  }
  return <View className={styles['footer']}>{isEnd ? copy.common.listEnd : copy.common.loadingMore}</View>;
}
