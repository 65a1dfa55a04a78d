import { ScrollView, View } from '@tarojs/components';
import { memo } from 'react';

import styles from './tab-strip.module.css';

export interface StripWord {
  /** Unlike the others of its strip. */
  readonly id: string;
  readonly text: string;
}

interface WordStripProps {
  readonly words: readonly StripWord[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Words of which one is chosen, in a row that scrolls sideways and stays at the top of its page. */
export const WordStrip = memo(function WordStrip({ words, chosen, onChoose }: WordStripProps) {
  return (
    <View className={styles['strip']}>
      <ScrollView className={styles['scroll']} scrollX enhanced showScrollbar={false}>
        <View className={styles['row']}>
          {words.map(({ id, text }) => (
            <View
              key={id}
              className={id === chosen ? `${styles['choice']} ${styles['chosen']}` : styles['choice']}
              aria-role="button"
              aria-checked={id === chosen}
              onClick={() => onChoose(id)}
            >
              {text}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
});
