import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { GoodsCard as GoodsCardData } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { formatMonth } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import { Price } from '../price/price';
import { WasPrice } from '../was-price/was-price';
import styles from './goods-card.module.css';

interface GoodsCardProps {
  readonly goods: GoodsCardData;
  readonly onOpen: (goodsId: string) => void;
}

/** Stock or pre-order status of goods; empty if they are simply in stock. */
export function availabilityText(goods: GoodsCardData): string {
  if (goods.offShelf) return copy.goods.offShelf;
  if (goods.soldOut) return copy.goods.soldOut;
  if (goods.preorder) return copy.goods.preorderStatus(formatMonth(goods.preorder.arrivesAt));
  return goods.fewLeft === undefined ? '' : copy.goods.fewLeft(goods.fewLeft);
}

/** Goods as a card in a two-column grid. */
export const GoodsCard = memo(function GoodsCard({ goods, onOpen }: GoodsCardProps) {
  const availability = availabilityText(goods);
  return (
    <Pressable
      className={goods.soldOut ? `${styles['card']} ${styles['sold-out']}` : styles['card']}
      label={copy.goods.cardLabel(goods.title, availability)}
      onTap={() => onOpen(goods.id)}
    >
      <View className={styles['frame']}>
        <Picture picture={goods.picture} decorative />
      </View>
      <View className={styles['title']}>{goods.title}</View>
      <View className={styles['footer']}>
        <Price amount={goods.price.from} from={goods.price.to > goods.price.from} />
        {goods.was && <WasPrice was={goods.was} />}
        <View className={shared['note']}>{availability}</View>
      </View>
    </Pressable>
  );
});
