import { View } from '@tarojs/components';
import { memo } from 'react';

import type { Fact } from '@/contract/catalog/goods';
import * as copy from '@/copy';

import styles from './story.module.css';

interface StoryProps {
  readonly story: readonly string[];
  readonly facts: readonly Fact[];
}

/** Where it comes from, in the seller's words; then what it is made of, plainly. */
export const Story = memo(function Story({ story, facts }: StoryProps) {
  return (
    <>
      {story.length > 0 && (
        <View className={styles['part']}>
          <View className={styles['title']}>{copy.goodsPage.story}</View>
          {story.map((words, at) => (
            <View key={at} className={styles['words']}>
              {words}
            </View>
          ))}
        </View>
      )}
      {facts.length > 0 && (
        <View className={styles['part']}>
          <View className={styles['title']}>{copy.goodsPage.facts}</View>
          {facts.map(({ name, value }) => (
            <View key={name} className={styles['fact']}>
              <View className={styles['name']}>{name}</View>
              <View className={styles['value']}>{value}</View>
            </View>
          ))}
        </View>
      )}
    </>
  );
});
