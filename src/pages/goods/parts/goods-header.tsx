import { View } from '@tarojs/components';
import { memo } from 'react';

import { availabilityText } from '@/components/catalog/goods-card/goods-card';
import { Price } from '@/components/catalog/price/price';
import { WasPrice } from '@/components/catalog/was-price/was-price';
import { Picture } from '@/components/ui/picture/picture';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { Picture as PictureData } from '@/contract/picture';
import { useChosenSku } from '@/stores/catalog/use-sku-selection';
import shared from '@/styles/shared.module.css';

import { FavouriteButton } from './favourite-button';
import { PriceAfterDiscounts } from './price-after-discounts';
import { Proof } from './proof';
import styles from './goods-header.module.css';

interface GoodsHeaderProps {
  readonly goods: GoodsDetail;
  /** Absent while the shop is not loaded. */
  readonly sellerAvatar: PictureData | undefined;
}

/** Price, title and subtitle of goods, with a favourite button. */
export const GoodsHeader = memo(function GoodsHeader({ goods, sellerAvatar }: GoodsHeaderProps) {
  const { title, subtitle } = goods;
  const chosen = useChosenSku(goods);
  const { was } = chosen ?? goods;
  const price = chosen ? { from: chosen.price, to: chosen.price } : goods.price;
  const availability = availabilityText(goods);
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['header']}>
      <View className={shared['baseline']}>
        <Price amount={price.from} from={price.to > price.from} size="large" />
        {was && <WasPrice was={was} />}
        {availability !== '' && <View className={shared['note']}>{availability}</View>}
        {!browseOnly && <FavouriteButton goods={goods} className={styles['favourite']} />}
      </View>
      <PriceAfterDiscounts goods={goods} />
      <View className={styles['title']}>{title}</View>
      <Proof goods={goods} />
      {subtitle !== '' && (
        <View className={styles['subtitle']}>
          {sellerAvatar && (
            <View className={styles['avatar']}>
              <Picture picture={sellerAvatar} decorative eager />
            </View>
          )}
          <View className={styles['bubble']}>{subtitle}</View>
        </View>
      )}
    </View>
  );
});
