import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsCard } from '@/contract/catalog/goods';
import * as copy from '@/copy';

import { truthOf } from '../goods-card/goods-card';
import { Price } from '../price/price';
import styles from './goods-row.module.css';

interface GoodsRowProps {
  readonly goods: GoodsCard;
  readonly onOpen: (goodsId: string) => void;
  /** Opens the SKU sheet where the shopper is. Without it, or when it is sold out, the row only leads to the good. */
  readonly onBuy?: ((goodsId: string) => void) | undefined;
}

/** A good that something else points to: a quiet card with the shortest way to buy. */
export const GoodsRow = memo(function GoodsRow({ goods, onOpen, onBuy }: GoodsRowProps) {
  const truth = truthOf(goods);
  const browseOnly = useBrowseOnly();
  const leads = { 'aria-role': 'button', onClick: () => onOpen(goods.id) };
  return (
    <View className={styles['row']}>
      <View
        className={styles['goods']}
        aria-label={copy.goods.cardLabel(goods.title, truth)}
        {...(!browseOnly && leads)}
      >
        <Image className={styles['picture']} src={goods.picture.url} mode="aspectFill" lazyLoad aria-hidden />
        <View className={styles['words']}>
          <View className={styles['title']}>{goods.title}</View>
          <View className={styles['foot']}>
            <Price amount={goods.price.from} from={goods.price.to > goods.price.from} size="small" />
            {truth !== '' && <View className={styles['truth']}>{truth}</View>}
          </View>
        </View>
      </View>
      {onBuy && !goods.soldOut && !browseOnly && (
        <View
          className={styles['buy']}
          hoverClass={styles['pressed']}
          aria-role="button"
          aria-label={copy.goods.buyLabel(goods.title)}
          onClick={() => onBuy(goods.id)}
        >
          {copy.goods.buyShort}
        </View>
      )}
    </View>
  );
});
