import { Text, View } from '@tarojs/components';

import type { Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatExactParts, formatParts } from '@/copy/format';

import styles from './price.module.css';

interface PriceProps {
  readonly amount: Fen;
  /** The amount is the least of several. */
  readonly from?: boolean;
  readonly size?: 'small' | 'usual' | 'large';
  /** With its fen even where they are nought: for what is charged. */
  readonly exact?: boolean;
}

/** A price: small ¥, large yuan, small fen, one face everywhere. */
export function Price({ amount, from = false, size = 'usual', exact = false }: PriceProps) {
  const { yuan, cents } = exact ? formatExactParts(amount) : formatParts(amount);
  return (
    <View className={`${styles['price']} ${styles[size]}`}>
      ¥<Text className={styles['yuan']}>{yuan}</Text>
      {cents + (from ? copy.common.priceFrom : '')}
    </View>
  );
}
