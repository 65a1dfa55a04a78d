import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import type { ReductionKind } from '@/contract/promotions/edited-promotion';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { isCoupon, reductionsResource, removeReduction, type Reduction } from '@/stores/desk/promotions';

import form from '../parts/form.module.css';
import { useTab } from '../parts/use-tab';
import { ReductionCard } from './parts/reduction-card';

const KINDS = [
  'coupon',
  'limited-time-price',
  'second-item-discount',
  'tiered-discount',
] as const satisfies readonly ReductionKind[];
const TABS = KINDS.map((id) => ({ id, text: copy.deskPromotions.kinds[id] }));

const toFeed = () => void navigateTo({ to: 'feed' });

async function end(reduction: Reduction): Promise<void> {
  if (!(await confirm(copy.deskPromotions.confirmEnd(isCoupon(reduction))))) return;
  const answer = await removeReduction(reduction);
  showToast(answer.ok ? copy.deskPromotions.ended : failureText(answer.failure));
}

/** The seller's coupons, limited-time prices and other promotions, those to come and those over too. */
export default function Promotions() {
  const [kind, select] = useTab<ReductionKind>(KINDS);
  const { remote, reload } = reductionsResource.use({ kind });
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  return (
    <Screen hasActionBar>
      <TabStrip tabs={TABS} selectedId={kind} onSelect={select} />
      <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={toFeed}>
        {(reductions) =>
          reductions.length === 0 ? (
            <StateView drawing="empty" message={copy.deskPromotions.empty[kind]} />
          ) : (
            <View className={form['page']}>
              {reductions.map((reduction) => (
                <ReductionCard
                  key={reduction.id}
                  reduction={reduction}
                  onEdit={({ id }) => void navigateTo({ to: 'desk-promotion', kind, id })}
                  onEnd={(ended) => void end(ended)}
                />
              ))}
            </View>
          )
        }
      </RemoteView>
      <ActionBar>
        <Button kind="primary" wide onTap={() => void navigateTo({ to: 'desk-promotion', kind })}>
          {copy.deskPromotions.add[kind]}
        </Button>
      </ActionBar>
    </Screen>
  );
}
