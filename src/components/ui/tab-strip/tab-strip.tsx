import { ScrollView, View } from '@tarojs/components';
import { memo } from 'react';

import styles from './tab-strip.module.css';

export interface Tab {
  /** Unique in its strip. */
  readonly id: string;
  readonly text: string;
}

interface TabStripProps {
  readonly tabs: readonly Tab[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** Tabs in a row that scrolls sideways and sticks to the top of its page. */
export const TabStrip = memo(function TabStrip({ tabs, selectedId, onSelect }: TabStripProps) {
  return (
    <View className={styles['strip']}>
      <ScrollView className={styles['scroll']} scrollX enhanced showScrollbar={false}>
        <View className={styles['row']}>
          {tabs.map(({ id, text }) => (
            <View
              key={id}
              className={id === selectedId ? `${styles['tab']} ${styles['selected']}` : styles['tab']}
              aria-role="radio"
              aria-checked={id === selectedId}
              onClick={() => onSelect(id)}
            >
              {text}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
});
