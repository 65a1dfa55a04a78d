import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import type { GoodsDetail, StoryBlock } from '@/contract/catalog/goods';
import * as copy from '@/copy';

import shared from '@/styles/shared.module.css';

import styles from './description.module.css';

/** A paragraph, or a picture in its own shape. */
function Block({ block }: { readonly block: StoryBlock }) {
  if (block.kind === 'text') return <View className={styles['paragraph']}>{block.text}</View>;
  const { width, height } = block.picture;
  return (
    <View className={styles['picture']} style={`padding-bottom:${Math.round((1000 * height) / width) / 10}%`}>
      <Picture picture={block.picture} className={shared['cover']} />
    </View>
  );
}

/** The seller's story about the goods, then the attributes. */
export const Description = memo(function Description({ goods }: { readonly goods: GoodsDetail }) {
  const { description, attributes } = goods;
  const story = goods.story ?? description.map((text) => ({ kind: 'text' as const, text }));
  return (
    <>
      {story.length > 0 && (
        <View className={styles['section']}>
          <View className={styles['title']}>{copy.goodsPage.description}</View>
          {story.map((block, at) => (
            <Block key={at} block={block} />
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
