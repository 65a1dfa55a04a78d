import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { isSandbox } from '@/stores/payment/cashier';

import styles from './money.module.css';

const words = copy.refunds.page;

/** What is said of the money: it came back, it comes, or it was only asked for. */
function nameOf({ state }: Refund): string {
  if (state === 'refunded') return words.wentBack;
  return state === 'refused' || state === 'withdrawn' ? words.wouldCome : words.comesBack;
}

/** What comes back, by which way, and which parts of it are on that way. */
export function Money({ refund }: { readonly refund: Refund }) {
  const { amount, freight, credit, state, parts = [] } = refund;
  const isOff = state === 'refused' || state === 'withdrawn';
  const creditWords = state === 'refunded' ? words.creditDone : words.credit;
  return (
    <View>
      <View className={styles['row']}>
        <View className={styles['name']}>{nameOf(refund)}</View>
        <Price amount={amount} size={isOff ? 'usual' : 'large'} exact />
      </View>
      {freight > 0 && <View className={styles['aside']}>{words.freightIn(formatCharge(freight))}</View>}
      {credit > 0 && !isOff && <View className={styles['note']}>{creditWords(formatCharge(credit))}</View>}
      {!isOff && <View className={styles['note']}>{words.route}</View>}
      {parts.length > 1 &&
        parts.map((part) => (
          <View key={part.number} className={styles['note']}>
            {words.parts(formatCharge(part.amount), part.number)}
          </View>
        ))}
      {isSandbox && !isOff && <View className={styles['note']}>{words.sandbox}</View>}
    </View>
  );
}
