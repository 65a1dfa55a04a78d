import { View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import type { GroupOffer } from '@/contract/entry/group';
import * as copy from '@/copy';

import styles from './group-notice.module.css';

interface GroupNoticeProps {
  readonly offers: readonly GroupOffer[];
  readonly onOpen: (goodsId: string) => void;
  readonly onBuy?: (goodsId: string) => void;
}

/** Goods shown of one offer; all of them are at their place in the shop, at the same price. */
const SHOWN = 3;

/** What the seller made for the group that she came from: said once, without a count and without hurry. */
export const GroupNotice = memo(function GroupNotice({ offers, onOpen, onBuy }: GroupNoticeProps) {
  return (
    <>
      {offers.map(({ id, name, until, goods }) => (
        <View key={id} className={styles['notice']}>
          <View className={styles['name']}>{name}</View>
          <View className={styles['says']}>{copy.offers.forGroup(until)}</View>
          <View className={styles['goods']}>
            {goods.slice(0, SHOWN).map((each) => (
              <GoodsRow key={each.id} goods={each} onOpen={onOpen} onBuy={onBuy} />
            ))}
          </View>
        </View>
      ))}
    </>
  );
});
