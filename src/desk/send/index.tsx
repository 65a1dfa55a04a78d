import { View } from '@tarojs/components';
import { useState } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { StateView } from '@/components/ui/state-view/state-view';
import { TextArea } from '@/components/ui/text-area/text-area';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { MAX_SEND_CHARS } from '@/stores/desk/send-draft';
import type { DoubtfulLine } from '@/stores/desk/to-ship';
import shared from '@/styles/shared.module.css';

import { DeskPage } from '../parts/desk-view';
import { MainButton } from '../parts/main-button';
import { Capped } from '../parts/parcel/capped';
import { DoubtCard } from './parts/doubt-card';
import { MatchedCard } from './parts/matched-card';
import { PickOrder } from './parts/pick-order';
import { Results } from './parts/results';
import { useSendMany, type SendManyPage } from './use-send-many';
import styles from './index.module.css';

interface CheckProps {
  readonly page: SendManyPage;
  readonly waiting: readonly DeskOrderSummary[];
}

/** What was pasted, and what it means: to be checked before anything is sent. */
function Check({ page, waiting }: CheckProps) {
  const { text, plan, ready, busy } = page;
  const [picking, setPicking] = useState<DoubtfulLine>();
  const unnamed = plan.lines.length - ready.length;
  return (
    <>
      <View className={shared['note']}>{copy.deskSend.note(waiting.length)}</View>
      <Capped count={waiting.length} />
      <View className={styles['card']}>
        <TextArea
          size="four-lines"
          label={copy.deskSend.label}
          value={text}
          placeholder={copy.deskSend.hint}
          maxLength={MAX_SEND_CHARS}
          countFrom={0}
          countText={copy.deskForm.charCount}
          onChange={page.onText}
        />
      </View>
      {plan.doubtful.length > 0 && (
        <View className={styles['heading']}>{copy.deskSend.doubtful(plan.doubtful.length)}</View>
      )}
      {plan.doubtful.map((line) => (
        <DoubtCard key={line.text} line={line} onPick={setPicking} />
      ))}
      {plan.lines.length > 0 && <View className={styles['heading']}>{copy.deskSend.matched(plan.lines.length)}</View>}
      {unnamed > 0 && <View className={styles['problem']}>{copy.deskSend.noCarrier(unnamed)}</View>}
      {plan.lines.map((line) => (
        <MatchedCard key={line.order.id} line={line} onPick={page.onPick} onCarrier={page.onCarrier} />
      ))}
      {text.trim() !== '' && plan.missing.length > 0 && (
        <View className={shared['note']}>{copy.deskSend.missing(plan.missing.length)}</View>
      )}
      {plan.lines.length > 0 && (
        <ActionBar>
          <MainButton busy={busy} disabled={ready.length === 0} onTap={page.onSend}>
            {copy.deskSend.send(ready.length)}
          </MainButton>
        </ActionBar>
      )}
      <SheetSlot>
        {picking && (
          <PickOrder line={picking} orders={plan.missing} onPick={page.onPick} onClose={() => setPicking(undefined)} />
        )}
      </SheetSlot>
    </>
  );
}

/** Sends many orders at once, by pasted tracking numbers. */
export default function Page() {
  const page = useSendMany();
  return (
    <DeskPage source={page.source} hasActionBar>
      {(waiting) =>
        waiting.length === 0 && page.sent.length === 0 ? (
          <StateView drawing="empty" message={copy.deskSend.empty} />
        ) : (
          <View className={styles['page']}>
            {page.sent.length > 0 ? (
              <Results sent={page.sent} hasMore={waiting.length > 0} onMore={page.onMore} />
            ) : (
              <Check page={page} waiting={waiting} />
            )}
          </View>
        )
      }
    </DeskPage>
  );
}
