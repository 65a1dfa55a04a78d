import { useState } from 'react';

import { parseYuan, ZERO, type Fen } from '@/contract/money';
import { duePaymentOf } from '@/contract/payment/due-payment';
import * as copy from '@/copy';
import { AmountField, amountText } from '@/desk/parts/amount-field';
import { FormSheet } from '@/desk/parts/form-sheet';
import { confirm } from '@/platform/page/feedback';
import { confirmTransfer } from '@/stores/desk/desk-transfers';

import { useSheetAction } from '../use-desk-order';
import type { SheetProps } from './sheet-props';

/** The transfer that came in. Another amount than is due is taken only after she has seen both. */
export function ReceiveSheet({ deskOrder: { order }, onClose }: SheetProps) {
  const due = duePaymentOf(order)?.amount ?? ZERO;
  const [text, setText] = useState(() => amountText(due));
  const { busy, problem, setProblem, send } = useSheetAction(onClose);

  const receive = async (received: Fen) => {
    const isOther = received !== due;
    if (isOther && !(await confirm(copy.deskOrder.differs(due, received)))) return;
    const input = { orderId: order.id, received, ...(isOther && { accept: true as const }) };
    await send(confirmTransfer(input), copy.deskOrder.receiveDone);
  };
  const submit = () => {
    const received = parseYuan(text);
    if (received === undefined || received === 0) return setProblem(copy.deskOrder.amountInvalid);
    void receive(received);
  };
  return (
    <FormSheet
      title={copy.deskOrder.receive}
      note={copy.deskOrder.receiveNote}
      problem={problem}
      submitText={copy.deskOrder.receive}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <AmountField label={copy.deskOrder.received} hint={copy.deskOrder.amountHint} value={text} onChange={setText} />
    </FormSheet>
  );
}
