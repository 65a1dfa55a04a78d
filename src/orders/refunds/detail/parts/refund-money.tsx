import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { agreedPartsOf } from '@/orders/shared/refund-parts';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import styles from './refund-money.module.css';

/** Label of the amount: refunded, being refunded, or only requested. */
function amountLabel({ state }: Refund): string {
  if (state === 'refunded') return copy.refundPage.amountRefunded;
  return state === 'refused' || state === 'withdrawn' ? copy.refundPage.amountRequested : copy.refundPage.amount;
}

interface RefundMoneyProps {
  readonly order: Order;
  readonly refund: Refund;
}

/** What the seller agreed to instead of all that was requested, line by line. */
function AgreedPart({ order, refund }: RefundMoneyProps) {
  if (!refund.asked) return null;
  return (
    <View>
      <View className={styles['note']}>{copy.refundPage.agreedInPart(formatExactYuan(refund.asked.amount))}</View>
      {agreedPartsOf(refund, order.lines).map(({ skuId, name, amount }) => (
        <View key={skuId} className={styles['note']}>
          {copy.refundPage.agreedLine(name, formatExactYuan(amount))}
        </View>
      ))}
      {refund.kind === 'money' && (
        <View className={styles['note']}>{copy.refundPage.goodsStay(refund.isUnshipped)}</View>
      )}
    </View>
  );
}

/** The refunded amount, its route and its parts. */
export function RefundMoney({ order, refund }: RefundMoneyProps) {
  const { amount, freight, credit, state, parts = [] } = refund;
  const isClosed = state === 'refused' || state === 'withdrawn';
  const creditText = state === 'refunded' ? copy.refundPage.creditDone : copy.refundPage.credit;
  return (
    <View>
      <View className={shared['between']}>
        <View className={styles['name']}>{amountLabel(refund)}</View>
        <Price amount={amount} size={isClosed ? 'medium' : 'large'} exact />
      </View>
      <AgreedPart order={order} refund={refund} />
      {freight > 0 && (
        <View className={styles['aside']}>{copy.refundPage.includedFreight(formatExactYuan(freight))}</View>
      )}
      {credit > 0 && !isClosed && <View className={styles['note']}>{creditText(formatExactYuan(credit))}</View>}
      {!isClosed && (
        <View className={styles['note']}>
          {order.transfers ? copy.refundPage.transferRoute : copy.refundPage.route}
        </View>
      )}
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
