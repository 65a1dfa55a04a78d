import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Picture } from '@/components/ui/picture/picture';
import type { FavourLine } from '@/contract/checkout/pay-for-me';
import type { Fen } from '@/contract/money';
import * as copy from '@/copy';

import styles from './pay-for-me-lines.module.css';

interface FavourLinesProps {
  readonly lines: readonly FavourLine[];
  readonly due: Fen;
}

/** What is in an order, as a friend sees it, and what it comes to. */
export function FavourLines({ lines, due }: FavourLinesProps) {
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  return (
    <View className={styles['card']}>
      {lines.map(({ title, options, picture, quantity }) => (
        <View key={[title, ...options].join()} className={styles['line']}>
          <View className={styles['frame']}>
            <Picture picture={picture} decorative />
          </View>
          <View className={styles['words']}>
            <View>{title}</View>
            <View className={styles['note']}>{copy.common.dotted([...options, copy.common.times(quantity)])}</View>
          </View>
        </View>
      ))}
      <View className={styles['sum']}>
        <View className={styles['note']}>{copy.direct.favourLines(pieces)}</View>
        <Price amount={due} exact />
      </View>
    </View>
  );
}
