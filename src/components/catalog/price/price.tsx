import { Text, View } from '@tarojs/components';

import type { Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatExactParts, formatParts } from '@/copy/format';

import styles from './price.module.css';

interface PriceProps {
  readonly amount: Fen;
  /** The amount is the lowest of several prices. */
  readonly from?: boolean;
  readonly size?: 'small' | 'medium' | 'large';
  /** Always with two decimals: for charged amounts. */
  readonly exact?: boolean;
}

/** A price: small ¥, large yuan, small decimals. */
export function Price({ amount, from = false, size = 'medium', exact = false }: PriceProps) {
  const { yuan, cents } = exact ? formatExactParts(amount) : formatParts(amount);
  return (
    <View className={size === 'medium' ? styles['price'] : `${styles['price']} ${styles[size]}`}>
      ¥<Text className={styles['yuan']}>{yuan}</Text>
      {cents + (from ? copy.common.priceFrom : '')}
    </View>
  );
}
