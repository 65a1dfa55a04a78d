import { View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import type { GroupPromotion } from '@/contract/entry/group';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import styles from './group-promotion-notice.module.css';

interface GroupPromotionNoticeProps {
  readonly promotions: readonly GroupPromotion[];
  readonly onOpen: (goodsId: string) => void;
  readonly onBuy?: (goodsId: string) => void;
}

/** Goods shown per promotion. The others have the same price on their own pages. */
const MAX_GOODS = 3;

/** Promotions for the group the shopper came from. */
export const GroupPromotionNotice = memo(function GroupPromotionNotice({
  promotions,
  onOpen,
  onBuy,
}: GroupPromotionNoticeProps) {
  return (
    <>
      {promotions.map(({ id, name, until, goods }) => (
        <View key={id} className={styles['notice']}>
          <View className={styles['name']}>{name}</View>
          <View className={shared['note']}>{copy.promotions.groupPrices(until)}</View>
          <View className={styles['goods']}>
            {goods.slice(0, MAX_GOODS).map((each) => (
              <GoodsRow key={each.id} goods={each} onOpen={onOpen} onBuy={onBuy} />
            ))}
          </View>
        </View>
      ))}
    </>
  );
});
