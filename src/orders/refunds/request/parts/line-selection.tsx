import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Stepper } from '@/components/ui/stepper/stepper';
import type { QuoteLine } from '@/contract/cart/quote';
import type { Order } from '@/contract/orders/order';
import type { RefundableLine } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { currentLines } from '@/stores/orders/preorder';

import type { RefundForm } from '../use-refund-form';
import styles from './line-selection.module.css';

interface LineSelectionProps {
  readonly line: QuoteLine;
  readonly refundable: RefundableLine | undefined;
  readonly form: RefundForm;
}

/** An order line with a checkbox and a stepper for the pieces to refund. */
function LineSelection({ line, refundable, form }: LineSelectionProps) {
  const { skuId, title } = line;
  const remaining = refundable?.remaining ?? 0;
  const selected = form.quantities[skuId] ?? 0;
  const isPartlyRefundable = remaining > 0 && remaining < line.quantity;
  const stepper = selected > 0 && remaining > 1 && (
    <Stepper
      value={selected}
      max={remaining}
      label={copy.refundForm.quantity(title)}
      onChange={(quantity) => form.setQuantity(skuId, quantity)}
    />
  );
  return (
    <View className={styles['selection']}>
      <View className={styles['line']}>
        {remaining > 0 ? (
          <Checkbox
            checked={selected > 0}
            label={copy.refundForm.pick(title)}
            onChange={(checked) => form.setQuantity(skuId, checked ? remaining : 0)}
          />
        ) : (
          <View className={styles['no-checkbox']} aria-hidden />
        )}
        <LineRow line={line} dimmed={remaining === 0} {...(stepper && { count: stepper })} />
      </View>
      {remaining === 0 && <View className={styles['note']}>{copy.refundForm.noneRemaining}</View>}
      {isPartlyRefundable && <View className={styles['note']}>{copy.refundForm.remaining(remaining)}</View>}
      {remaining > 0 && refundable?.noReturnReason !== undefined && (
        <View className={styles['note']}>{copy.refundForm.noReturn(refundable.noReturnReason)}</View>
      )}
    </View>
  );
}

/** Selection of the lines to refund. */
export function LineSelections({ order, form }: { readonly order: Order; readonly form: RefundForm }) {
  const refundableById = new Map(form.available?.lines.map((line) => [line.skuId, line]));
  const selectable = order.lines.filter(({ skuId }) => (refundableById.get(skuId)?.remaining ?? 0) > 0);
  const isAllSelected = selectable.every(
    ({ skuId }) => form.quantities[skuId] === refundableById.get(skuId)?.remaining,
  );
  return (
    <View id="lines" className={form.missing === 'lines' ? `${styles['block']} ${styles['missing']}` : styles['block']}>
      <View className={styles['head']}>
        <View className={styles['title']}>{copy.refundForm.lines}</View>
        {selectable.length > 1 && (
          <Checkbox checked={isAllSelected} onChange={form.selectAll}>
            {copy.refundForm.all}
          </Checkbox>
        )}
      </View>
      {currentLines(order).map((line) => (
        <LineSelection key={line.skuId} line={line} refundable={refundableById.get(line.skuId)} form={form} />
      ))}
    </View>
  );
}
