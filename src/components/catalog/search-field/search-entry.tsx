import { View } from '@tarojs/components';
import { memo } from 'react';

import { Pressable } from '@/components/ui/pressable/pressable';
import * as copy from '@/copy';

import styles from './search-field.module.css';

interface SearchEntryProps {
  readonly onOpen: () => void;
}

/** Looks like the search field and links to the search page. */
export const SearchEntry = memo(function SearchEntry({ onOpen }: SearchEntryProps) {
  return (
    <View className={styles['entry']}>
      <Pressable className={styles['field']} onTap={onOpen}>
        <View className={styles['magnifier']} aria-hidden />
        <View className={styles['hint']}>{copy.common.searchPlaceholder}</View>
      </Pressable>
    </View>
  );
});
