import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { Pressable } from '@/components/ui/pressable/pressable';
import pressable from '@/components/ui/pressable/pressable.module.css';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsCard } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { availabilityText } from '../goods-card/goods-card';
import { Price } from '../price/price';
import styles from './goods-row.module.css';

interface GoodsRowProps {
  readonly goods: GoodsCard;
  readonly onOpen: (goodsId: string) => void;
  /** Opens the SKU sheet on this page. Without it, or if sold out, the row only links to the goods page. */
  readonly onBuy?: ((goodsId: string) => void) | undefined;
}

/** Goods as a compact row with a buy button, inside posts and notices. */
export const GoodsRow = memo(function GoodsRow({ goods, onOpen, onBuy }: GoodsRowProps) {
  const availability = availabilityText(goods);
  const browseOnly = useBrowseOnly();
  const opens = { hoverClass: pressable['pressed'], 'aria-role': 'button', onClick: () => onOpen(goods.id) };
  return (
    <View className={styles['row']}>
      <View
        className={styles['goods']}
        aria-label={copy.goods.cardLabel(goods.title, availability)}
        {...(!browseOnly && opens)}
      >
        <Image className={styles['picture']} src={goods.picture.url} mode="aspectFill" lazyLoad aria-hidden />
        <View className={shared['grow']}>
          <View className={styles['title']}>{goods.title}</View>
          <View className={shared['baseline']}>
            <Price amount={goods.price.from} from={goods.price.to > goods.price.from} size="small" />
            {availability !== '' && <View className={styles['availability']}>{availability}</View>}
          </View>
        </View>
      </View>
      {onBuy && !goods.soldOut && !browseOnly && (
        <Pressable className={styles['buy']} label={copy.goods.buyLabel(goods.title)} onTap={() => onBuy(goods.id)}>
          {copy.goods.buyShort}
        </Pressable>
      )}
    </View>
  );
});
