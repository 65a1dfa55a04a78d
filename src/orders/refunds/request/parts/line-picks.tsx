import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Tick } from '@/components/ui/checkbox/checkbox';
import { Stepper } from '@/components/ui/stepper/stepper';
import type { QuoteLine } from '@/contract/cart/quote';
import type { Order } from '@/contract/orders/order';
import type { RefundableLine } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { linesNow } from '@/stores/orders/preorder';

import type { RefundForm } from '../use-refund-form';
import styles from './line-picks.module.css';

const words = copy.refundForm;

interface PickProps {
  readonly line: QuoteLine;
  readonly able: RefundableLine | undefined;
  readonly form: RefundForm;
}

/** A line of the order, whether it comes back, and how much of it. */
function Pick({ line, able, form }: PickProps) {
  const { skuId, title } = line;
  const left = able?.left ?? 0;
  const wanted = form.pieces[skuId] ?? 0;
  const isShort = left > 0 && left < line.quantity;
  const count = wanted > 0 && left > 1 && (
    <Stepper value={wanted} most={left} label={words.quantity(title)} onChange={(pieces) => form.want(skuId, pieces)} />
  );
  return (
    <View className={styles['pick']}>
      <View className={styles['line']}>
        {left > 0 ? (
          <Tick on={wanted > 0} label={words.pick(title)} onChange={(on) => form.want(skuId, on ? left : 0)} />
        ) : (
          <View className={styles['unable']} aria-hidden />
        )}
        <LineRow line={line} dimmed={left === 0} {...(count && { count })} />
      </View>
      {left === 0 && <View className={styles['note']}>{words.none}</View>}
      {isShort && <View className={styles['note']}>{words.left(left)}</View>}
      {left > 0 && able?.noReturn !== undefined && (
        <View className={styles['note']}>{words.noReturn(able.noReturn)}</View>
      )}
    </View>
  );
}

/** What she wants back out of the order. */
export function LinePicks({ order, form }: { readonly order: Order; readonly form: RefundForm }) {
  const able = new Map(form.known?.lines.map((line) => [line.skuId, line]));
  const open = order.lines.filter(({ skuId }) => (able.get(skuId)?.left ?? 0) > 0);
  const isAll = open.every(({ skuId }) => form.pieces[skuId] === able.get(skuId)?.left);
  return (
    <View id="lines" className={form.missing === 'lines' ? `${styles['block']} ${styles['missing']}` : styles['block']}>
      <View className={styles['head']}>
        <View className={styles['title']}>{words.lines}</View>
        {open.length > 1 && (
          <Tick on={isAll} onChange={form.wantAll}>
            {words.all}
          </Tick>
        )}
      </View>
      {linesNow(order).map((line) => (
        <Pick key={line.skuId} line={line} able={able.get(line.skuId)} form={form} />
      ))}
    </View>
  );
}
