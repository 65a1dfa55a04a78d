import { View } from '@tarojs/components';
import { memo } from 'react';

import { truthOf } from '@/components/catalog/goods-card/goods-card';
import { Price } from '@/components/catalog/price/price';
import { WasPrice } from '@/components/catalog/was-price/was-price';
import { Picture } from '@/components/ui/picture/picture';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { Picture as PictureData } from '@/contract/picture';

import { Favour } from './favourite';
import styles from './head.module.css';

interface HeadProps {
  readonly goods: GoodsDetail;
  /** The seller's face; absent where the shop is not known. */
  readonly portrait: PictureData | undefined;
}

/** What it costs, what it is, and what the seller says of it. */
export const Head = memo(function Head({ goods, portrait }: HeadProps) {
  const { title, price, was, saying } = goods;
  const truth = truthOf(goods);
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['head']}>
      <View className={styles['price']}>
        <Price amount={price.from} from={price.to > price.from} size="large" />
        {was && <WasPrice was={was} />}
        {truth !== '' && <View className={styles['truth']}>{truth}</View>}
        {!browseOnly && (
          <View className={styles['favour']}>
            <Favour goods={goods} />
          </View>
        )}
      </View>
      <View className={styles['title']}>{title}</View>
      {saying !== '' && (
        <View className={styles['saying']}>
          {portrait && (
            <View className={styles['portrait']}>
              <Picture picture={portrait} decorative eager />
            </View>
          )}
          <View className={styles['words']}>{saying}</View>
        </View>
      )}
    </View>
  );
});
