import { useState } from 'react';

import { TextField } from '@/components/ui/field/text-field';
import { LIMITS } from '@/contract/limits';
import { parseYuan, type Fen } from '@/contract/money';
import * as copy from '@/copy';
import { AmountField } from '@/desk/parts/amount-field';
import { FormSheet } from '@/desk/parts/form-sheet';
import { confirm } from '@/platform/page/feedback';
import { refundOrder } from '@/stores/desk/desk-orders';

import { useSheetAction } from '../use-desk-order';
import type { SheetProps } from './sheet-props';

/** Gives money back on her own. */
export function RefundSheet({ deskOrder: { order, refundable }, onClose }: SheetProps) {
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');
  const { busy, problem, setProblem, send } = useSheetAction(onClose);
  const refund = async (amount: Fen) => {
    if (!(await confirm(copy.deskOrder.confirmRefund(amount)))) return;
    await send(refundOrder({ orderId: order.id, amount, message: message.trim() }), copy.deskOrder.refundDone);
  };
  const submit = () => {
    const amount = parseYuan(text);
    if (amount === undefined || amount === 0) return setProblem(copy.deskOrder.amountInvalid);
    if (amount > refundable) return setProblem(copy.deskOrder.refundTooMuch(refundable));
    void refund(amount);
  };
  return (
    <FormSheet
      title={copy.deskOrder.refund}
      note={copy.deskOrder.refundNote(refundable)}
      problem={problem}
      submitText={copy.deskOrder.refund}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <AmountField
        label={copy.deskOrder.refundAmount}
        hint={copy.deskOrder.amountHint}
        value={text}
        onChange={setText}
      />
      <TextField
        label={copy.deskOrder.refundMessage}
        value={message}
        placeholder={copy.deskOrder.refundMessageHint}
        maxLength={LIMITS.sellerMessageChars}
        multiline
        onChange={setMessage}
      />
    </FormSheet>
  );
}
