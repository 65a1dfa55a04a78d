import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';

import { DeskList } from '../parts/desk-list';
import { BalanceSheet } from './parts/balance-sheet';
import { ChoiceBar } from './parts/choice-bar';
import { ArrivedCard, SourcingCard } from './parts/sourcing-card';
import { StepSheet } from './parts/step-sheet';
import { useSourcing } from './use-sourcing';

/** Pre-orders that the seller is buying: moved several at once, and their balance called when they are here. */
export default function Page() {
  const page = useSourcing();
  const { tab, select, list, choice, step, balance } = page;
  const canMove = tab !== 'arrived' && (valueIn(list.remote)?.items.length ?? 0) > 0;
  return (
    <Screen hasActionBar={canMove}>
      <TabStrip tabs={copy.deskSourcing.tabs} selectedId={tab} onSelect={select} />
      <DeskList list={list} empty={copy.deskSourcing.empty[tab]} simulated>
        {(order, isNext) =>
          tab === 'arrived' ? (
            <ArrivedCard key={order.id} order={order} isNext={isNext} onCall={balance.open} />
          ) : (
            <SourcingCard
              key={order.id}
              order={order}
              isChosen={choice.chosen.includes(order)}
              onToggle={choice.toggle}
            />
          )
        }
      </DeskList>
      {canMove && <ChoiceBar page={page} />}
      <StepSheet key={`${tab}${step.number}`} tab={tab} step={step} />
      <SheetSlot>
        {balance.order && (
          <BalanceSheet key={balance.order.id} order={balance.order} onCall={balance.call} onClose={balance.close} />
        )}
      </SheetSlot>
    </Screen>
  );
}
