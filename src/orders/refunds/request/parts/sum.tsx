import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import type { Order } from '@/contract/orders/order';
import type { RefundQuote } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { couponNameOf, partsOf } from '@/orders/shared/refund-parts';

import type { RefundForm } from '../use-refund-form';
import styles from './sum.module.css';

const words = copy.refundForm;

interface RowProps {
  readonly name: string;
  readonly note?: string;
  readonly value: string;
}

function Row({ name, note = '', value }: RowProps) {
  return (
    <View className={styles['row']}>
      <View className={styles['name']}>{name}</View>
      <View className={styles['note']}>{note}</View>
      <View className={styles['amount']}>{value}</View>
    </View>
  );
}

/** Every part of what comes back, as the cloud worked it out, and the sum of the money. */
function Quoted({ quote, order }: { readonly quote: RefundQuote; readonly order: Order }) {
  const parts = partsOf(quote.lines, order.lines);
  return (
    <>
      {parts.map(({ skuId, name, amount }) => (
        <Row key={skuId} name={name} value={formatCharge(amount)} />
      ))}
      {parts.some(({ isShared }) => isShared) && <View className={styles['shared']}>{words.shared}</View>}
      {quote.freightWhy !== 'none' && (
        <Row
          name={words.freight}
          note={words.freightWhy[quote.freightWhy]}
          value={quote.freight > 0 ? formatCharge(quote.freight) : words.noFreight}
        />
      )}
      <View className={`${styles['row']} ${styles['total']}`}>
        <View className={styles['whole']}>{words.total}</View>
        <Price amount={quote.amount} size="large" exact />
      </View>
      {quote.credit > 0 && <Row name={words.credit} note={words.creditSays} value={formatCharge(quote.credit)} />}
      {quote.couponId !== undefined && (
        <Row name={words.coupon} note={words.couponSays(couponNameOf(order, quote.couponId))} value="" />
      )}
    </>
  );
}

/** What it brings back, or why it can't be had so, or what is still to be chosen. */
export function Sum({ form, order }: { readonly form: RefundForm; readonly order: Order }) {
  const { known } = form;
  const { quote, trouble } = known ?? {};
  return (
    <View id="trouble" className={styles['block']}>
      <View className={styles['title']}>{words.sum}</View>
      {quote && <Quoted quote={quote} order={order} />}
      {!quote && trouble && (
        <View className={styles['trouble']} aria-role="alert">
          {words.trouble(trouble)}
        </View>
      )}
      {!quote && !trouble && <View className={styles['later']}>{form.asking ? words.reckoning : words.sumLater}</View>}
    </View>
  );
}
