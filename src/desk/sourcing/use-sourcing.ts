import { useState } from 'react';

import type { Fen } from '@/contract/money';
import type { DeskSourcing, SourcingStepInput } from '@/contract/orders/desk-sourcing';
import { LIMITS } from '@/contract/limits';
import { SOURCING_STATES } from '@/contract/orders/sourcing';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { showToast } from '@/platform/page/feedback';
import { callBalance, linesToMove, sourcingOrders, updateSourcing } from '@/stores/desk/sourcing';

import { useAnswer } from '../parts/use-answer';
import { useChosen } from '../parts/use-chosen';
import { useTab } from '../parts/use-tab';

const NONE: readonly never[] = [];

/** `busy` while a step of several orders is being sent. */
const STEP = 'step';

/** Pre-orders by what to do next, steps for several at once, and the call for the balance. */
export function useSourcing() {
  const [tab, select] = useTab(SOURCING_STATES);
  const list = sourcingOrders.use({ state: tab });
  const { busy, send } = useAnswer(list.refresh);
  const choice = useChosen(valueIn(list.remote)?.items ?? NONE);
  /** The orders that a step is written for: kept as they were chosen, so that sending it again is the same request. */
  const [writing, setWriting] = useState<readonly DeskSourcing[]>([]);
  /** Steps written so far: each one starts with an empty form. */
  const [steps, setSteps] = useState(0);
  const [called, setCalled] = useState<DeskSourcing>();

  const write = () =>
    linesToMove(choice.chosen).length > LIMITS.sourcingLines
      ? showToast(copy.deskSourcing.tooMany(LIMITS.sourcingLines))
      : setWriting(choice.chosen);
  const save = async (step: SourcingStepInput) => {
    const isSaved = await send({
      id: STEP,
      write: () => updateSourcing({ step, lines: linesToMove(writing) }),
      done: ({ unchanged }) => copy.deskSourcing.saved(writing.length - unchanged.length, unchanged.length),
    });
    if (!isSaved) return;
    setWriting([]);
    setSteps(steps + 1);
  };
  const call = async ({ id }: DeskSourcing, difference: Fen) => {
    const answer = await callBalance({ orderId: id, difference });
    await list.refresh();
    return answer;
  };
  return {
    ...{ tab, select, list, choice, busy },
    step: { count: writing.length, number: steps, busy: busy === STEP, open: write, close: () => setWriting([]), save },
    balance: { order: called, open: setCalled, close: () => setCalled(undefined), call },
  };
}

export type SourcingPage = ReturnType<typeof useSourcing>;
