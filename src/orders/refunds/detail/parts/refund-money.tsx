import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import styles from './refund-money.module.css';

/** Label of the amount: refunded, being refunded, or only requested. */
function amountLabel({ state }: Refund): string {
  if (state === 'refunded') return copy.refundPage.amountRefunded;
  return state === 'refused' || state === 'withdrawn' ? copy.refundPage.amountRequested : copy.refundPage.amount;
}

/** The refunded amount, its route and its parts. */
export function RefundMoney({ refund }: { readonly refund: Refund }) {
  const { amount, freight, credit, state, parts = [] } = refund;
  const isClosed = state === 'refused' || state === 'withdrawn';
  const creditText = state === 'refunded' ? copy.refundPage.creditDone : copy.refundPage.credit;
  return (
    <View>
      <View className={shared['between']}>
        <View className={styles['name']}>{amountLabel(refund)}</View>
        <Price amount={amount} size={isClosed ? 'medium' : 'large'} exact />
      </View>
      {freight > 0 && (
        <View className={styles['aside']}>{copy.refundPage.includedFreight(formatExactYuan(freight))}</View>
      )}
      {credit > 0 && !isClosed && <View className={styles['note']}>{creditText(formatExactYuan(credit))}</View>}
      {!isClosed && <View className={styles['note']}>{copy.refundPage.route}</View>}
      {parts.length > 1 &&
        parts.map((part) => (
          <View key={part.number} className={styles['note']}>
            {copy.refundPage.parts(formatExactYuan(part.amount), part.number)}
          </View>
        ))}
      {isSandbox && !isClosed && <View className={styles['note']}>{copy.refundPage.sandbox}</View>}
    </View>
  );
}
