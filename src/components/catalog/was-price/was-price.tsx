import { Text, View } from '@tarojs/components';

import type { WasPrice as WasPriceData } from '@/contract/promotions/promotion';
import { formatYuan } from '@/copy/format';

import styles from './was-price.module.css';

/** A price from before, never struck without what it was: 「上周标价 ¥46」. */
export function WasPrice({ was }: { readonly was: WasPriceData }) {
  return (
    <View className={styles['was']}>
      {`${was.basis} `}
      <Text className={styles['struck']}>{formatYuan(was.price)}</Text>
    </View>
  );
}
