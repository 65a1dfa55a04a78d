import { View } from '@tarojs/components';

import { Tick } from '@/components/ui/checkbox/checkbox';
import type { Order } from '@/contract/orders/order';
import type { RefundKind } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';

import type { RefundForm } from '../use-refund-form';
import styles from './choices.module.css';

const words = copy.refundForm;

interface ChoicesProps {
  readonly form: RefundForm;
  readonly order: Order;
}

/** What a way of refunding means where the goods are now. */
function kindSays(kind: RefundKind, { state, shipment }: Order): string {
  if (kind === 'return') return words.kindSays.return;
  if (shipment === undefined) return words.kindSays.unsent;
  return state === 'shipped' ? words.kindSays.onItsWay : words.kindSays.money;
}

const block = (isMissing: boolean) => (isMissing ? `${styles['block']} ${styles['missing']}` : styles['block']);

/** With the goods or without: one way is said, of two one is chosen. */
export function Kinds({ form, order }: ChoicesProps) {
  const choices = form.known?.choices ?? [];
  const nameOf = (kind: RefundKind) => (
    <View className={styles['kind']}>
      <View>{copy.refunds.kind[kind]}</View>
      <View className={styles['note']}>{kindSays(kind, order)}</View>
    </View>
  );
  return (
    <View id="kind" className={block(form.missing === 'kind')}>
      <View className={styles['title']}>{words.kind}</View>
      {choices.map(({ kind }) =>
        choices.length === 1 ? (
          <View key={kind}>{nameOf(kind)}</View>
        ) : (
          <Tick key={kind} on={form.kind === kind} onChange={() => form.choose(kind)}>
            {nameOf(kind)}
          </Tick>
        ),
      )}
    </View>
  );
}

/** Why: of the reasons that fit where the goods are. */
export function Reasons({ form }: Pick<ChoicesProps, 'form'>) {
  const { choice } = form;
  if (!choice) return null;
  return (
    <View id="reason" className={block(form.missing === 'reason')}>
      <View className={styles['title']}>{words.reason}</View>
      <View className={styles['chips']}>
        {choice.reasons.map((reason) => (
          <View
            key={reason}
            className={styles['tap']}
            aria-role="radio"
            aria-checked={form.reason === reason}
            onClick={() => form.because(reason)}
          >
            <View className={form.reason === reason ? `${styles['chip']} ${styles['chosen']}` : styles['chip']}>
              {copy.refunds.reason[reason]}
            </View>
          </View>
        ))}
      </View>
      {choice.until !== undefined && <View className={styles['note']}>{words.until(formatDay(choice.until))}</View>}
    </View>
  );
}
