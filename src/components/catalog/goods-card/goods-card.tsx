import { View } from '@tarojs/components';
import { memo, useContext, useState } from 'react';

import { useBump } from '@/components/ui/bump/use-bump';
import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { estimateLines } from '@/components/ui/screen/text-lines';
import { TextScale } from '@/components/ui/screen/text-scale';
import type { GoodsCard as GoodsCardData } from '@/contract/catalog/goods';
import { cutText } from '@/contract/graphemes';
import * as copy from '@/copy';
import { formatMonth } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import { Price } from '../price/price';
import { WasPrice } from '../was-price/was-price';
import styles from './goods-card.module.css';

interface GoodsCardProps {
  readonly goods: GoodsCardData;
  readonly onOpen: (goodsId: string) => void;
  /** Returns whether the goods are in the cart now; otherwise a SKU is chosen first. Without it they are opened only. */
  readonly onAdd?: (goods: GoodsCardData) => boolean;
}

/** Chinese characters in a line of a card at the default text size. */
const PER_LINE = 10.5;

/** Of a sentence in a smaller line: as many as show before it is cut off, and what cuts it off. */
const SAID_CHARS = 14;

/** Stock or pre-order status of goods; empty if they are simply in stock. */
export function availabilityText(goods: GoodsCardData): string {
  if (goods.offShelf) return copy.goods.offShelf;
  if (goods.soldOut) return copy.goods.soldOut;
  if (goods.preorder) return copy.goods.preorderStatus(formatMonth(goods.preorder.arrivesAt));
  return goods.fewLeft === undefined ? '' : copy.goods.fewLeft(goods.fewLeft);
}

function AddButton({ goods, onAdd }: Required<Pick<GoodsCardProps, 'goods' | 'onAdd'>>) {
  const [added, setAdded] = useState(0);
  const bump = useBump(added);
  return (
    <Pressable
      className={bump === '' ? styles['add'] : `${styles['add']} ${bump}`}
      label={copy.goods.addLabel(goods.title)}
      onTap={() => onAdd(goods) && setAdded(added + 1)}
    />
  );
}

/** Goods as a card in a two-column grid. */
export const GoodsCard = memo(function GoodsCard({ goods, onOpen, onAdd }: GoodsCardProps) {
  const browseOnly = useBrowseOnly();
  const availability = availabilityText(goods);
  const { title, subtitle } = goods;
  const perLine = PER_LINE / useContext(TextScale);
  const said = subtitle !== undefined && estimateLines(title, perLine) === 1;
  return (
    <View className={styles['card']}>
      <Pressable onTap={() => onOpen(goods.id)}>
        <Picture
          picture={goods.picture}
          className={goods.soldOut ? styles['sold-out'] : styles['picture']}
          decorative
        />
        <View className={said ? styles['said'] : styles['title']}>
          {said ? `${title}\n${cutText(subtitle, SAID_CHARS)}` : title}
        </View>
        <View className={styles['footer']}>
          <Price amount={goods.price.from} from={goods.price.to > goods.price.from} />
          {goods.was && <WasPrice was={goods.was} />}
          {availability !== '' && <View className={shared['note']}>{availability}</View>}
        </View>
      </Pressable>
      {onAdd && !goods.soldOut && !browseOnly && <AddButton goods={goods} onAdd={onAdd} />}
    </View>
  );
});
