import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Deposit } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatExactYuan, formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import styles from './deposit-note.module.css';

interface DepositNoteProps {
  readonly deposit: Deposit;
  /** The deposit is the amount charged now: it is shown as the largest number of the page. */
  readonly charged?: boolean;
  /** Which payments of the order are done. */
  readonly paid?: 'nothing' | 'deposit' | 'both';
  /** The order has ended: unpaid amounts and the terms are hidden. */
  readonly ended?: boolean;
}

function Paid({ name, amount }: { readonly name: string; readonly amount: string }) {
  return (
    <View className={`${shared['between']} ${styles['done']}`}>
      <View>{copy.deposit.paid(name)}</View>
      <View className={styles['amount']}>{amount}</View>
    </View>
  );
}

function Rule({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <View className={styles['rule']}>
      <View className={styles['rule-name']}>{name}</View>
      <View className={shared['grow']}>{text}</View>
    </View>
  );
}

/** The terms: when the balance is due, what happens when the price changes, and what cancelling costs. */
function Rules({ deposit }: { readonly deposit: Deposit }) {
  const cancelTerms =
    deposit.nonRefundable === 0
      ? copy.deposit.fullyRefundable
      : copy.deposit.cancelTerms(formatYuan(deposit.nonRefundable));
  return (
    <View className={styles['rules']}>
      <Rule name={copy.deposit.balanceLabel} text={copy.deposit.balanceTerms(deposit.balanceDays)} />
      <Rule name={copy.deposit.priceChangeLabel} text={deposit.priceChangePolicy} />
      <Rule name={copy.deposit.cancelLabel} text={cancelTerms} />
    </View>
  );
}

/** Deposit and balance of a pre-order with their terms; shown before ordering and until both are paid. */
export function DepositNote({ deposit, charged = false, paid = 'nothing', ended = false }: DepositNoteProps) {
  return (
    <View className={styles['note']}>
      {paid === 'nothing' ? (
        <View className={shared['between']}>
          <View className={styles['name']}>{charged ? copy.deposit.payNow : copy.deposit.name}</View>
          <Price amount={deposit.amount} size={charged ? 'large' : 'medium'} exact />
        </View>
      ) : (
        <Paid name={copy.deposit.name} amount={formatExactYuan(deposit.amount)} />
      )}
      {paid === 'both' && <Paid name={copy.deposit.balance} amount={formatExactYuan(deposit.balance)} />}
      {paid !== 'both' && !ended && (
        <>
          <View className={shared['between']}>
            <View className={paid === 'deposit' ? styles['name'] : ''}>
              {paid === 'deposit' ? copy.deposit.balance : copy.deposit.balanceLater}
            </View>
            {paid === 'deposit' ? (
              <Price amount={deposit.balance} size="medium" exact />
            ) : (
              <View className={styles['amount']}>{formatExactYuan(deposit.balance)}</View>
            )}
          </View>
          <Rules deposit={deposit} />
        </>
      )}
    </View>
  );
}
