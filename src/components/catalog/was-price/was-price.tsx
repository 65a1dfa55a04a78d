import { Text, View } from '@tarojs/components';

import type { WasPrice as WasPriceData } from '@/contract/promotions/promotion';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import styles from './was-price.module.css';

/** A former price, struck through and always with its basis: 「上周标价 ¥46」. */
export function WasPrice({ was }: { readonly was: WasPriceData }) {
  return (
    <View className={shared['note']}>
      {`${was.basis} `}
      <Text className={styles['strikethrough']}>{formatYuan(was.price)}</Text>
    </View>
  );
}
