import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Figure } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

import styles from './price-breakdown.module.css';

interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly total: Fen;
  /** What the total is: 合计, 应付, 实付. */
  readonly totalName: string;
  /** The order is placed: nothing more can be bought into it, and its sum is said to the fen. */
  readonly settled?: boolean;
  /** It is what will be charged now: the largest number on its page, to the fen. */
  readonly charged?: boolean;
}

/** Several promotions may stand in one quote; of every other kind there is one. */
function keyOf(figure: Figure): string {
  return figure.kind === 'promotion' ? figure.promotionId : figure.kind;
}

/** Every figure that makes a total, and the total. */
export function Figures({ figures, total, totalName, settled = false, charged = false }: FiguresProps) {
  return (
    <View className={styles['figures']}>
      {figures.map((figure) => (
        <View key={keyOf(figure)} className={styles['row']}>
          <View className={styles['name']}>{copy.figures.name(figure)}</View>
          <View className={styles['note']}>{copy.figures.note(figure, settled)}</View>
          <View className={styles['amount']}>{formatCharge(figure.amount)}</View>
        </View>
      ))}
      <View className={`${styles['row']} ${styles['total']}`}>
        <View className={styles['name']}>{totalName}</View>
        <Price amount={total} size={charged ? 'large' : 'usual'} exact={charged || settled} />
      </View>
    </View>
  );
}
