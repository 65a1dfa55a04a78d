import { View } from '@tarojs/components';

import { Tag } from '@/components/ui/tag/tag';
import type { ReductionKind } from '@/contract/promotions/edited-promotion';
import { deskPromotions as words } from '@/copy';
import { isCoupon, periodOf, stateOf, type Reduction } from '@/stores/desk/promotions';
import shared from '@/styles/shared.module.css';

import { WordActs } from '../../parts/acts';
import { toPage } from '../../parts/to-page';
import desk from '../../parts/desk.module.css';
import form from '../../parts/form.module.css';

const TAG_KINDS = { upcoming: 'warn', running: 'good', over: 'plain' } as const;

interface ReductionCardProps {
  readonly kind: ReductionKind;
  readonly reduction: Reduction;
  readonly onEnd: (reduction: Reduction) => void;
}

/** A coupon or promotion of the seller's list. */
export function ReductionCard({ kind, reduction, onEnd }: ReductionCardProps) {
  const { id, fields } = reduction;
  const state = stateOf(reduction);
  const isOver = state === 'over';
  const { since, until } = periodOf(reduction);
  const lines = isCoupon(reduction) ? words.couponLines(reduction) : words.promotionLines(reduction);
  return (
    <View className={form['row-card']}>
      <View className={desk['head']}>
        <View className={desk['name']}>{fields.name}</View>
        <Tag kind={TAG_KINDS[state]}>{words.states[state]}</Tag>
      </View>
      {[...lines, words.period(since, until)].map((line) => (
        <View key={line} className={shared['note']}>
          {line}
        </View>
      ))}
      <WordActs
        labelOf={(action) => words.actionLabel(action, fields.name)}
        acts={[
          { text: words.end[state], onTap: () => onEnd(reduction) },
          {
            text: isOver ? words.again : words.edit,
            onTap: toPage({ to: 'desk-promotion', kind, id, ...(isOver && { again: 'yes' as const }) }),
          },
        ]}
      />
    </View>
  );
}
