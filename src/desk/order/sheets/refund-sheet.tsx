import { LIMITS } from '@/contract/limits';
import { ZERO, type Fen } from '@/contract/money';
import { deskOrder as words, deskRefunds } from '@/copy';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { field, inputOf } from '@/desk/parts/form/form-input';
import { optional, sum } from '@/desk/parts/form/notations';
import { confirm } from '@/platform/page/feedback';
import { refundOrder } from '@/stores/desk/desk-orders';

import type { SheetProps } from './sheet-props';

interface Given {
  readonly amount: Fen;
  readonly message: string;
}

const ITEMS = [
  inputOf({ label: words.refundAmount, hint: words.amountHint }, field<Given, 'amount'>('amount'), sum),
  inputOf(
    { label: words.refundMessage, hint: words.refundMessageHint },
    field<Given, 'message'>('message'),
    optional(LIMITS.sellerMessageChars),
  ),
];

/** Gives money back on her own. */
export function RefundSheet({ deskOrder: { order, refundable }, onClose }: SheetProps) {
  return (
    <ActSheet
      title={words.refund}
      note={words.refundNote(refundable)}
      initial={{ amount: ZERO, message: '' }}
      items={() => ITEMS}
      problem={({ amount }) => (amount > refundable ? words.refundTooMuch(refundable) : undefined)}
      send={async (given: Given) =>
        (await confirm(words.confirmRefund(given.amount))) ? refundOrder({ orderId: order.id, ...given }) : undefined
      }
      done={order.transfers ? deskRefunds.noted : words.refundDone}
      onClose={onClose}
    />
  );
}
