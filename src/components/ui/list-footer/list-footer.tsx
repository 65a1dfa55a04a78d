import { View } from '@tarojs/components';

import * as copy from '@/copy';

import styles from './list-footer.module.css';

interface ListFootProps {
  readonly more: 'idle' | 'loading' | 'failed';
  /** Nothing comes after what is shown. */
  readonly ended: boolean;
  readonly onMore: () => void;
}

/** What stands under a list: that more is coming, that it did not come, or that this was all. */
export function ListFoot({ more, ended, onMore }: ListFootProps) {
  if (more === 'failed') {
    return (
      <View
        className={`${styles['foot']} ${styles['failed']}`}
        hoverClass={styles['pressed']}
        aria-role="button"
        onClick={onMore}
      >
        {copy.common.moreFailed}
      </View>
    );
  }
  return <View className={styles['foot']}>{ended ? copy.common.listEnd : copy.common.loadingMore}</View>;
}
