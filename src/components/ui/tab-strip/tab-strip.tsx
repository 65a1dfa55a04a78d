import { ScrollView, View } from '@tarojs/components';
import { memo } from 'react';

import pressable from '../pressable/pressable.module.css';
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

/** Of a tab in its strip. With its length: a tab that got a count is another one, and is scrolled to again. */
const anchor = ({ id, text }: Tab) => `tab${text.length}${id}`;

/** Tabs in a row that scrolls sideways, to the selected one first, and sticks to the top of its page. */
export const TabStrip = memo(function TabStrip({ tabs, selectedId, onSelect }: TabStripProps) {
  const selected = tabs.find(({ id }) => id === selectedId);
  return (
    <View className={styles['strip']}>
      <ScrollView
        className={styles['scroll']}
        scrollX
        scrollWithAnimation
        scrollIntoView={selected && anchor(selected)}
        enhanced
        showScrollbar={false}
      >
        <View className={styles['row']}>
          {tabs.map((tab) => (
            <View
              key={tab.id}
              id={anchor(tab)}
              className={tab === selected ? `${styles['tab']} ${styles['selected']}` : styles['tab']}
              hoverClass={pressable['pressed']}
              aria-role="radio"
              aria-checked={tab === selected}
              onClick={() => onSelect(tab.id)}
            >
              {tab.text}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
});
