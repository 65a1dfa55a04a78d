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
  const texts = copy.deposit;
  const cancelTerms =
    deposit.nonRefundable === 0 ? texts.fullyRefundable : texts.cancelTerms(formatYuan(deposit.nonRefundable));
  return (
    <View className={styles['rules']}>
      <Rule name={texts.balanceLabel} text={texts.balanceTerms(deposit.balanceDays)} />
      <Rule name={texts.priceChangeLabel} text={deposit.priceChangePolicy} />
      <Rule name={texts.cancelLabel} text={cancelTerms} />
    </View>
  );
}

/** Deposit and balance of a pre-order with their terms; shown before ordering and until both are paid. */
export function DepositNote({ deposit, charged = false, paid = 'nothing', ended = false }: DepositNoteProps) {
  const texts = copy.deposit;
  return (
    <View className={styles['note']}>
      {paid === 'nothing' ? (
        <View className={shared['between']}>
          <View className={styles['name']}>{charged ? texts.payNow : texts.name}</View>
          <Price amount={deposit.amount} size={charged ? 'large' : 'medium'} exact />
        </View>
      ) : (
        <Paid name={texts.name} amount={formatExactYuan(deposit.amount)} />
      )}
      {paid === 'both' && <Paid name={texts.balance} amount={formatExactYuan(deposit.balance)} />}
      {paid !== 'both' && !ended && (
        <>
          <View className={shared['between']}>
            <View className={paid === 'deposit' ? styles['name'] : ''}>
              {paid === 'deposit' ? texts.balance : texts.balanceLater}
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
