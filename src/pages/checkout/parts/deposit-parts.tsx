import { View } from '@tarojs/components';

import { Price } from '@/components/price/price';
import type { Deposit } from '@/contract/quote';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

import styles from './deposit-parts.module.css';

/** An order paid in two parts: what is charged now, largest; what later; and what holds if the price there moves. */
export function DepositParts({ deposit }: { readonly deposit: Deposit }) {
  const { now, balance, percent, balanceDays, priceRule } = deposit;
  return (
    <View>
      <View className={styles['row']}>
        <View>{copy.checkout.balance(balanceDays)}</View>
        <View className={styles['amount']}>{formatCharge(balance)}</View>
      </View>
      <View className={styles['row']}>
        <View className={styles['now']}>{copy.checkout.deposit(percent)}</View>
        <Price amount={now} size="large" exact />
      </View>
      <View className={styles['rule']}>{priceRule}</View>
    </View>
  );
}
