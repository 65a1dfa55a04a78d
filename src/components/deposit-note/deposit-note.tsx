import { View } from '@tarojs/components';

import { Price } from '@/components/price/price';
import type { Deposit } from '@/contract/quote';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

import styles from './deposit-note.module.css';

interface DepositNoteProps {
  readonly deposit: Deposit;
  /** The deposit is what will be charged now: the largest number on its page. */
  readonly charged?: boolean;
}

/** How an order is paid in two parts, and what happens if the price changes meanwhile: told before the first. */
export function DepositNote({ deposit, charged = false }: DepositNoteProps) {
  const words = copy.offers;
  return (
    <View className={styles['note']}>
      <View className={styles['row']}>
        <View className={styles['name']}>{charged ? words.depositNow : words.depositFirst}</View>
        <Price amount={deposit.now} size={charged ? 'large' : 'usual'} exact />
      </View>
      <View className={styles['row']}>
        <View>{words.balance}</View>
        <View className={styles['amount']}>{formatCharge(deposit.balance)}</View>
      </View>
      <View className={styles['says']}>{words.balanceSays(deposit.balanceDays)}</View>
      <View className={styles['says']}>{words.priceRule(deposit.priceRule)}</View>
    </View>
  );
}
