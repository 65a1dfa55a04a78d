import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { plus, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { RefundQuote } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { couponNameOf, refundPartsOf } from '@/orders/shared/refund-parts';
import shared from '@/styles/shared.module.css';

import type { RefundForm } from '../use-refund-form';
import styles from './refund-summary.module.css';

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

/** The parts of the refund as computed by the cloud, and the total. */
function QuoteDetails({ quote, order }: { readonly quote: RefundQuote; readonly order: Order }) {
  const parts = refundPartsOf(quote.lines, order.lines);
  const freight = quote.freightLater ?? quote.freight;
  const withheld = plus(...quote.lines.map((line) => line.withheld ?? ZERO));
  return (
    <>
      {parts.map(({ skuId, name, amount }) => (
        <Row key={skuId} name={name} value={formatExactYuan(amount)} />
      ))}
      {withheld > 0 && <View className={shared['note']}>{copy.refundForm.withheld(formatExactYuan(withheld))}</View>}
      {parts.some(({ isDiscounted }) => isDiscounted) && (
        <View className={shared['note']}>{copy.refundForm.discountShared}</View>
      )}
      {quote.freightReason !== 'none' && (
        <Row
          name={copy.refundForm.freight}
          note={copy.refundForm.freightReasons[quote.freightReason]}
          value={freight > 0 ? formatExactYuan(freight) : copy.refundForm.noFreight}
        />
      )}
      <View className={`${styles['row']} ${styles['total']}`}>
        <View className={styles['total-label']}>{copy.refundForm.total}</View>
        <Price amount={quote.amount} size="large" exact />
      </View>
      {quote.credit > 0 && (
        <Row name={copy.refundForm.credit} note={copy.refundForm.creditNote} value={formatExactYuan(quote.credit)} />
      )}
      {quote.couponId !== undefined && (
        <Row
          name={copy.refundForm.coupon}
          note={copy.refundForm.couponNote(couponNameOf(order, quote.couponId))}
          value=""
        />
      )}
    </>
  );
}

/** The quote, the problem, or a hint that a choice is missing. */
export function RefundSummary({ form, order }: { readonly form: RefundForm; readonly order: Order }) {
  const { available } = form;
  const { quote, problem } = available ?? {};
  return (
    <View id="problem" className={shared['padded-card']}>
      <View className={styles['title']}>{copy.refundForm.sum}</View>
      {quote && <QuoteDetails quote={quote} order={order} />}
      {!quote && problem && (
        <View className={styles['problem']} aria-role="alert">
          {copy.refundForm.problem(problem)}
        </View>
      )}
      {!quote && !problem && (
        <View className={styles['pending']}>
          {form.previewing ? copy.refundForm.calculating : copy.refundForm.sumPending}
        </View>
      )}
    </View>
  );
}
