import { useCallback, useMemo, useState } from 'react';

import type { DeskRefund, RefundAnswer } from '@/contract/refunds/refund-answer';
import * as copy from '@/copy';
import { confirm } from '@/platform/page/feedback';
import { answerRefund, receiveReturn, waitingRefunds } from '@/stores/desk/refunds';

import { useAnswer } from '../parts/use-answer';
import { toAnswer, type AnswerDraft, type DraftProblems } from './answer-draft';

/** What the seller can do with a refund; the answers that she writes open a sheet. */
export interface RefundActions {
  readonly agree: (refund: DeskRefund) => void;
  readonly write: (refund: DeskRefund, action: AnswerDraft['action']) => void;
  readonly receive: (refund: DeskRefund) => void;
}

/** The sheet in which an answer is written. A draft stays when the sheet is closed, until another one is begun. */
function useDraft(send: (refund: DeskRefund, answer: RefundAnswer) => Promise<boolean>) {
  const [draft, setDraft] = useState<AnswerDraft>();
  const [isOpen, setOpen] = useState(false);
  const [problems, setProblems] = useState<DraftProblems>();
  const open = useCallback((refund: DeskRefund, action: AnswerDraft['action']) => {
    setDraft((before) =>
      before?.refund.refund.id === refund.refund.id && before.action === action
        ? { ...before, refund }
        : { refund, action, amounts: {}, message: '' },
    );
    setProblems(undefined);
    setOpen(true);
  }, []);
  const change = (part: Partial<Pick<AnswerDraft, 'amounts' | 'message'>>) => {
    setDraft((before) => before && { ...before, ...part });
    setProblems(undefined);
  };
  const submit = async () => {
    const answer = draft && toAnswer(draft);
    if (!answer) return;
    if (!answer.ok) return setProblems(answer.failure);
    if (!(await send(draft.refund, answer.value))) return;
    setOpen(false);
    setDraft(undefined);
  };
  const close = useCallback(() => setOpen(false), []);
  return { draft: isOpen ? draft : undefined, problems, open, change, close, submit: () => void submit() };
}

export type AnswerSheetState = ReturnType<typeof useDraft>;

/** The refunds that wait for the seller, of one order if it is given, and her answers. */
export function useRefunds(ofOrder: string | undefined) {
  const list = waitingRefunds.use(ofOrder === undefined ? {} : { orderId: ofOrder });
  const { busy, send } = useAnswer(list.refresh);
  const answer = useCallback(
    ({ orderId, refund: { id } }: DeskRefund, given: RefundAnswer) =>
      send({
        id,
        write: () => answerRefund({ orderId, refundId: id, answer: given }),
        done: () => copy.deskRefunds.done[given.action],
      }),
    [send],
  );
  const sheet = useDraft(answer);
  const { open } = sheet;
  const actions = useMemo<RefundActions>(() => {
    const agree = async (refund: DeskRefund) => {
      if (await confirm(copy.deskRefunds.confirmAgree(refund))) await answer(refund, { action: 'agree', message: '' });
    };
    const receive = async (refund: DeskRefund) => {
      if (!(await confirm(copy.deskRefunds.confirmReceive(refund)))) return;
      const { id } = refund.refund;
      const write = () => receiveReturn({ orderId: refund.orderId, refundId: id, message: '' });
      await send({ id, write, done: () => copy.deskRefunds.received(refund) });
    };
    return { agree: (refund) => void agree(refund), receive: (refund) => void receive(refund), write: open };
  }, [answer, send, open]);
  return { list, busy, actions, sheet };
}
