import { View } from '@tarojs/components';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Chip } from '@/components/ui/chip/chip';
import type { RefundKind, RefundPreview } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import type { RefundForm } from '../use-refund-form';
import styles from './choices.module.css';

interface ChoicesProps {
  readonly form: RefundForm;
}

/** Explains a kind of refund by where the goods are now. */
function kindDescription(kind: RefundKind, goodsAt: RefundPreview['goodsAt']): string {
  return kind === 'return' ? copy.refundForm.returnDescription : copy.refundForm.moneyDescriptions[goodsAt];
}

const blockClass = (isMissing: boolean) =>
  isMissing ? `${shared['padded-card']} ${styles['missing']}` : shared['padded-card'];

/** Choice of the refund kind; a single kind is shown as text. */
export function KindChoice({ form }: ChoicesProps) {
  const choices = form.available?.choices ?? [];
  const kindLabel = (kind: RefundKind) => (
    <View className={styles['kind']}>
      <View>{copy.refunds.kind[kind]}</View>
      <View className={shared['note']}>{kindDescription(kind, form.available?.goodsAt ?? 'shopper')}</View>
    </View>
  );
  return (
    <View id="kind" className={blockClass(form.missing === 'kind')}>
      <View className={styles['title']}>{copy.refundForm.kind}</View>
      {choices.map(({ kind }) =>
        choices.length === 1 ? (
          <View key={kind}>{kindLabel(kind)}</View>
        ) : (
          <Checkbox key={kind} checked={form.kind === kind} onChange={() => form.setKind(kind)}>
            {kindLabel(kind)}
          </Checkbox>
        ),
      )}
    </View>
  );
}

/** Choice of the reason. */
export function ReasonChoice({ form }: ChoicesProps) {
  const { choice } = form;
  if (!choice) return null;
  return (
    <View id="reason" className={blockClass(form.missing === 'reason')}>
      <View className={styles['title']}>{copy.refundForm.reason}</View>
      <View className={styles['chips']}>
        {choice.reasons.map((reason) => (
          <Chip
            key={reason}
            state={form.reason === reason ? 'selected' : 'available'}
            onTap={() => form.setReason(reason)}
          >
            {copy.refunds.reason[reason]}
          </Chip>
        ))}
      </View>
      {choice.until !== undefined && (
        <View className={shared['note']}>{copy.refundForm.until(formatDay(choice.until))}</View>
      )}
    </View>
  );
}
