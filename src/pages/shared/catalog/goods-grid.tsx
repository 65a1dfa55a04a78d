import { View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsCard } from '@/components/catalog/goods-card/goods-card';
import type { GoodsCard as GoodsCardData } from '@/contract/catalog/goods';

import styles from './goods-grid.module.css';

interface GoodsGridProps {
  readonly pages: readonly (readonly GoodsCardData[])[];
  readonly onOpen: (goodsId: string) => void;
}

/** Goods in two columns, row by row. */
export const GoodsGrid = memo(function GoodsGrid({ pages, onOpen }: GoodsGridProps) {
  return (
    <>
      {pages.map((page, at) => (
        <View key={at} className={styles['grid']}>
          {page.map((goods) => (
            <GoodsCard key={goods.id} goods={goods} onOpen={onOpen} />
          ))}
        </View>
      ))}
    </>
  );
});
