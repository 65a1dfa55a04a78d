import { Screen } from '@/components/ui/screen/screen';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';

import { DeskList } from '../parts/desk-list';
import { DeskReviewCard } from './parts/desk-review-card';
import { useReviews } from './use-reviews';

/** Reviews of all goods: those to decide on, and those without the seller's reply. */
export default function Page() {
  const { tab, select, list, busy, actions } = useReviews();
  return (
    <Screen>
      <TabStrip tabs={copy.deskReviews.tabs} selectedId={tab} onSelect={select} />
      <DeskList list={list} empty={copy.deskReviews.empty[tab]} simulated>
        {(waiting, isNext) => (
          <DeskReviewCard
            key={waiting.review.id}
            waiting={waiting}
            busy={busy === waiting.review.id}
            isNext={isNext}
            actions={actions}
          />
        )}
      </DeskList>
    </Screen>
  );
}
