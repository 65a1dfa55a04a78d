import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import * as copy from '@/copy';

import { DeskList } from '../parts/desk-list';
import { AnswerSheet } from './parts/answer-sheet';
import { RefundCard } from './parts/refund-card';
import { useRefunds } from './use-refunds';

/** Refunds that wait for the seller, of one order or of all: requests to answer, and returns to receive. */
export default function Page() {
  const { list, busy, actions, sheet } = useRefunds(useRouter().params['order']);
  return (
    <Screen>
      <DeskList list={list} empty={copy.deskRefunds.empty} simulated>
        {(refund, isNext) => (
          <RefundCard
            key={refund.refund.id}
            refund={refund}
            busy={busy === refund.refund.id}
            isNext={isNext}
            actions={actions}
          />
        )}
      </DeskList>
      <SheetSlot>
        {sheet.draft && <AnswerSheet draft={sheet.draft} sheet={sheet} busy={busy === sheet.draft.refund.refund.id} />}
      </SheetSlot>
    </Screen>
  );
}
