import { View } from '@tarojs/components';
import { memo } from 'react';

import type { Attribute } from '@/contract/catalog/goods';
import * as copy from '@/copy';

import styles from './description.module.css';

interface DescriptionProps {
  readonly paragraphs: readonly string[];
  readonly attributes: readonly Attribute[];
}

/** The seller's description, then the attributes. */
export const Description = memo(function Description({ paragraphs, attributes }: DescriptionProps) {
  return (
    <>
      {paragraphs.length > 0 && (
        <View className={styles['section']}>
          <View className={styles['title']}>{copy.goodsPage.description}</View>
          {paragraphs.map((paragraph, at) => (
            <View key={at} className={styles['paragraph']}>
              {paragraph}
            </View>
          ))}
        </View>
      )}
      {attributes.length > 0 && (
        <View className={styles['section']}>
          <View className={styles['title']}>{copy.goodsPage.attributes}</View>
          {attributes.map(({ name, value }) => (
            <View key={name} className={styles['attribute']}>
              <View className={styles['name']}>{name}</View>
              <View className={styles['value']}>{value}</View>
            </View>
          ))}
        </View>
      )}
    </>
  );
});
