import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Deposit } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatCharge, formatYuan } from '@/copy/format';

import styles from './deposit-note.module.css';

interface DepositNoteProps {
  readonly deposit: Deposit;
  /** The deposit is what will be charged now: the largest number on its page. */
  readonly charged?: boolean;
  /** What of it is paid already: of an order. */
  readonly paid?: 'nothing' | 'deposit' | 'both';
  /** The order ended: what is not paid will not be, and its rules have done their work. */
  readonly over?: boolean;
}

function Paid({ name, amount }: { readonly name: string; readonly amount: string }) {
  return (
    <View className={`${styles['row']} ${styles['done']}`}>
      <View>{copy.offers.isPaid(name)}</View>
      <View className={styles['amount']}>{amount}</View>
    </View>
  );
}

function Rule({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <View className={styles['rule']}>
      <View className={styles['about']}>{name}</View>
      <View className={styles['says']}>{says}</View>
    </View>
  );
}

/** When the rest is paid, what happens if the price changes meanwhile, and what if she lets go of it. */
function Rules({ deposit }: { readonly deposit: Deposit }) {
  const words = copy.offers;
  const keeps = deposit.keeps === 0 ? words.keepsNothing : words.keeps(formatYuan(deposit.keeps));
  return (
    <View className={styles['rules']}>
      <Rule name={words.balanceRule} says={words.balanceSays(deposit.balanceDays)} />
      <Rule name={words.priceRule} says={deposit.priceRule} />
      <Rule name={words.cancelRule} says={keeps} />
    </View>
  );
}

/** How an order is paid in two parts, and by what rules: told before the first, and until both are paid. */
export function DepositNote({ deposit, charged = false, paid = 'nothing', over = false }: DepositNoteProps) {
  const words = copy.offers;
  return (
    <View className={styles['note']}>
      {paid === 'nothing' ? (
        <View className={styles['row']}>
          <View className={styles['name']}>{charged ? words.depositNow : words.depositFirst}</View>
          <Price amount={deposit.now} size={charged ? 'large' : 'usual'} exact />
        </View>
      ) : (
        <Paid name={words.depositFirst} amount={formatCharge(deposit.now)} />
      )}
      {paid === 'both' && <Paid name={words.balance} amount={formatCharge(deposit.balance)} />}
      {paid !== 'both' && !over && (
        <>
          <View className={styles['row']}>
            <View className={paid === 'deposit' ? styles['name'] : ''}>
              {paid === 'deposit' ? words.balance : words.balanceLater}
            </View>
            {paid === 'deposit' ? (
              <Price amount={deposit.balance} size="usual" exact />
            ) : (
              <View className={styles['amount']}>{formatCharge(deposit.balance)}</View>
            )}
          </View>
          <Rules deposit={deposit} />
        </>
      )}
    </View>
  );
}
