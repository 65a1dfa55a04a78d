import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { PriceItem } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

import styles from './price-breakdown.module.css';

interface PriceBreakdownProps {
  readonly breakdown: readonly PriceItem[];
  readonly total: Fen;
  /** Label of the total: 合计, 应付, 实付. */
  readonly totalLabel: string;
  /** The order is placed: no hint how to get free freight. */
  readonly settled?: boolean;
  /** The total is the amount charged now: the largest number of the page. */
  readonly charged?: boolean;
}

/** A breakdown may have several promotions, and at most one item of every other kind. */
function keyOfItem(item: PriceItem): string {
  return item.kind === 'promotion' ? item.promotionId : item.kind;
}

/** All items of a price, and the total, which screen readers say again when it changes; each to the fen. */
export function PriceBreakdown({
  breakdown,
  total,
  totalLabel,
  settled = false,
  charged = false,
}: PriceBreakdownProps) {
  return (
    <View className={styles['breakdown']}>
      {breakdown.map((item) => (
        <View key={keyOfItem(item)} className={styles['row']}>
          <View className={styles['name']}>{copy.priceBreakdown.name(item)}</View>
          <View className={styles['note']}>{copy.priceBreakdown.note(item, settled)}</View>
          <View className={styles['amount']}>{formatExactYuan(item.amount)}</View>
        </View>
      ))}
      <View className={`${styles['row']} ${styles['total']}`} aria-role="status">
        <View className={styles['name']}>{totalLabel}</View>
        <Price amount={total} size={charged ? 'large' : 'medium'} exact />
      </View>
    </View>
  );
}
