import { View } from '@tarojs/components';
import { memo, useState } from 'react';

import { GoodsCard } from '@/components/catalog/goods-card/goods-card';
import type { GoodsCard as GoodsCardData } from '@/contract/catalog/goods';
import { getCurrentPage } from '@/platform/page/watch-visibility';

import { BuySheet } from '../cart/buy-sheet';
import { useQuickAdd } from '../cart/use-quick-add';
import { useInitiallyNear, Windowed } from '../windowed';
import styles from './goods-grid.module.css';

interface GoodsGridProps {
  readonly pages: readonly (readonly GoodsCardData[])[];
  readonly onOpen: (goodsId: string) => void;
}

/** Goods in two columns, row by row. Pages far from the screen are not rendered. */
export const GoodsGrid = memo(function GoodsGrid({ pages, onOpen }: GoodsGridProps) {
  const [page] = useState(getCurrentPage);
  const { choosing, add, stopChoosing } = useQuickAdd();
  const isInitiallyNear = useInitiallyNear({ count: pages.length, perPage: 1 });
  // A view of its own: a page added before other nodes would make Taro send all pages again.
  return (
    <>
      <View>
        {pages.map((cards, at) => (
          <Windowed key={at} id={`goods-${at}`} initiallyNear={isInitiallyNear(at)} page={page}>
            <View className={styles['grid']}>
              {cards.map((goods) => (
                <GoodsCard key={goods.id} goods={goods} onOpen={onOpen} onAdd={add} />
              ))}
            </View>
          </Windowed>
        ))}
      </View>
      <BuySheet goodsId={choosing} intent="cart" onClose={stopChoosing} />
    </>
  );
});
