import { View } from '@tarojs/components';

import { Tag } from '@/components/ui/tag/tag';
import { TextButton } from '@/components/ui/text-button/text-button';
import { deskPromotions as words } from '@/copy';
import { isCoupon, periodOf, stateOf, type Reduction } from '@/stores/desk/promotions';
import shared from '@/styles/shared.module.css';

import desk from '../../parts/desk.module.css';
import form from '../../parts/form.module.css';

const TAG_KINDS = { upcoming: 'warn', running: 'good', over: 'plain' } as const;

interface ReductionCardProps {
  readonly reduction: Reduction;
  readonly onEdit: (reduction: Reduction) => void;
  readonly onEnd: (reduction: Reduction) => void;
}

/** A coupon or promotion of the seller's list. */
export function ReductionCard({ reduction, onEdit, onEnd }: ReductionCardProps) {
  const { name } = reduction.fields;
  const state = stateOf(reduction);
  const { since, until } = periodOf(reduction);
  const lines = isCoupon(reduction) ? words.couponLines(reduction) : words.promotionLines(reduction);
  return (
    <View className={form['row-card']}>
      <View className={desk['head']}>
        <View className={desk['name']}>{name}</View>
        <Tag kind={TAG_KINDS[state]}>{words.states[state]}</Tag>
      </View>
      {[...lines, words.period(since, until)].map((line) => (
        <View key={line} className={shared['note']}>
          {line}
        </View>
      ))}
      <View className={form['row-actions']}>
        <TextButton
          text={words.end[state]}
          label={words.actionLabel(words.end[state], name)}
          onTap={() => onEnd(reduction)}
        />
        <TextButton text={words.edit} label={words.actionLabel(words.edit, name)} onTap={() => onEdit(reduction)} />
      </View>
    </View>
  );
}
