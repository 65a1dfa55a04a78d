import { View } from '@tarojs/components';
import { memo } from 'react';

import * as copy from '@/copy';

import styles from './search-field.module.css';

interface SearchEntryProps {
  readonly onOpen: () => void;
}

/** Looks like the field and leads to it. */
export const SearchEntry = memo(function SearchEntry({ onOpen }: SearchEntryProps) {
  return (
    <View className={styles['entry']}>
      <View
        className={styles['field']}
        hoverClass={styles['pressed']}
        aria-role="button"
        aria-label={copy.common.find}
        onClick={onOpen}
      >
        <View className={styles['glass']} aria-hidden />
        <View className={styles['hint']}>{copy.common.findHint}</View>
      </View>
    </View>
  );
});
