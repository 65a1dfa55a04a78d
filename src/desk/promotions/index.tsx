import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import type { ReductionKind } from '@/contract/promotions/edited-promotion';
import * as copy from '@/copy';
import { confirm } from '@/platform/page/feedback';
import { isCoupon, reductionsResource, removeReduction, stateOf, type Reduction } from '@/stores/desk/promotions';
import shared from '@/styles/shared.module.css';

import { DeskView, useFresh } from '../parts/desk-view';
import { MainButton } from '../parts/main-button';
import { toPage } from '../parts/to-page';
import form from '../parts/form.module.css';
import { tell } from '../parts/tell';
import { useTab } from '../parts/use-tab';
import { ReductionCard } from './parts/reduction-card';

const KINDS = [
  'coupon',
  'limited-time-price',
  'second-item-discount',
  'tiered-discount',
] as const satisfies readonly ReductionKind[];
const TABS = KINDS.map((id) => ({ id, text: copy.deskPromotions.kinds[id] }));

async function end(reduction: Reduction): Promise<void> {
  const question = copy.deskPromotions.confirmEnd(isCoupon(reduction), stateOf(reduction));
  if (await confirm(question)) await tell(removeReduction(reduction), copy.deskPromotions.ended);
}

/** The seller's coupons, limited-time prices and other promotions; those that are over are at the end. */
export default function Promotions() {
  const [kind, select] = useTab<ReductionKind>(KINDS);
  const source = useFresh(reductionsResource.use({ kind }));
  const card = (reduction: Reduction) => (
    <ReductionCard key={reduction.id} kind={kind} reduction={reduction} onEnd={(ended) => void end(ended)} />
  );
  return (
    <Screen hasActionBar>
      <TabStrip tabs={TABS} selectedId={kind} onSelect={select} />
      <DeskView source={source}>
        {(reductions) => {
          if (reductions.length === 0) return <StateView drawing="empty" message={copy.deskPromotions.empty[kind]} />;
          const over = reductions.filter((reduction) => stateOf(reduction) === 'over');
          return (
            <View className={form['page']}>
              {reductions.filter((reduction) => !over.includes(reduction)).map(card)}
              {over.length > 0 && <View className={shared['heading']}>{copy.deskPromotions.states.over}</View>}
              {over.map(card)}
            </View>
          );
        }}
      </DeskView>
      <ActionBar>
        <MainButton onTap={toPage({ to: 'desk-promotion', kind })}>{copy.deskPromotions.add[kind]}</MainButton>
      </ActionBar>
    </Screen>
  );
}
