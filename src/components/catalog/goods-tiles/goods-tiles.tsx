import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsCard } from '@/contract/catalog/goods';
import shared from '@/styles/shared.module.css';

import { Price } from '../price/price';
import styles from './goods-tiles.module.css';

interface GoodsTilesProps {
  readonly title: string;
  /** In rows of three. */
  readonly goods: readonly (Pick<GoodsCard, 'id' | 'title' | 'picture'> & Partial<Pick<GoodsCard, 'price'>>)[];
  readonly onOpen: (goodsId: string) => void;
}

/** A few goods as small squares with name and price. */
export const GoodsTiles = memo(function GoodsTiles({ title, goods, onOpen }: GoodsTilesProps) {
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['tiles']}>
      <View className={styles['title']}>{title}</View>
      <View className={styles['row']}>
        {goods.map(({ id, title: name, picture, price }) => (
          <Pressable key={id} label={name} onTap={browseOnly ? undefined : () => onOpen(id)}>
            <View className={styles['square']}>
              <Picture picture={picture} className={shared['cover']} decorative />
            </View>
            <View className={styles['name']}>{name}</View>
            {price && <Price amount={price.from} from={price.to > price.from} size="small" />}
          </Pressable>
        ))}
      </View>
    </View>
  );
});
