import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import type { GoodsCard as GoodsCardData } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { formatMonth } from '@/copy/format-time';

import { Price } from '../price/price';
import { WasPrice } from '../was-price/was-price';
import styles from './goods-card.module.css';

interface GoodsCardProps {
  readonly goods: GoodsCardData;
  readonly onOpen: (goodsId: string) => void;
}

/** The one line of truth under a name: nothing when there is nothing to say. */
export function truthOf(goods: GoodsCardData): string {
  if (goods.soldOut) return copy.goods.soldOut;
  if (goods.preorder) return copy.goods.preorderTruth(formatMonth(goods.preorder.arrivesAt));
  return goods.fewLeft === undefined ? '' : copy.goods.fewLeft(goods.fewLeft);
}

/** A good in the two-column catalogue. */
export const GoodsCard = memo(function GoodsCard({ goods, onOpen }: GoodsCardProps) {
  const truth = truthOf(goods);
  return (
    <View
      className={goods.soldOut ? `${styles['card']} ${styles['gone']}` : styles['card']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.goods.cardLabel(goods.title, truth)}
      onClick={() => onOpen(goods.id)}
    >
      <View className={styles['frame']}>
        <Picture picture={goods.picture} decorative />
      </View>
      <View className={styles['title']}>{goods.title}</View>
      <View className={styles['foot']}>
        <Price amount={goods.price.from} from={goods.price.to > goods.price.from} />
        {goods.was && <WasPrice was={goods.was} />}
        <View className={styles['truth']}>{truth}</View>
      </View>
    </View>
  );
});
