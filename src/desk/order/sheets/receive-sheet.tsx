import { ZERO, type Fen } from '@/contract/money';
import { deskOrder as words } from '@/copy';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { field, inputOf } from '@/desk/parts/form/form-input';
import { sum } from '@/desk/parts/form/notations';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { confirm } from '@/platform/page/feedback';
import { confirmTransfer } from '@/stores/desk/desk-transfers';

import type { SheetProps } from './sheet-props';

interface Transfer {
  readonly received: Fen;
}

const ITEMS = [
  inputOf({ label: words.received, hint: words.amountHint }, field<Transfer, 'received'>('received'), sum),
];

/** The transfer that came in. Another amount than is due is taken only after she has seen both. */
export function ReceiveSheet({ deskOrder: { order }, onClose }: SheetProps) {
  const due = duePaymentOf(order)?.amount ?? ZERO;
  const receive = async ({ received }: Transfer) => {
    const isOther = received !== due;
    if (isOther && !(await confirm(words.differs(due, received)))) return undefined;
    return confirmTransfer({ orderId: order.id, received, ...(isOther && { accept: true as const }) });
  };
  return (
    <ActSheet
      title={words.receive}
      note={words.receiveNote}
      initial={{ received: due }}
      items={() => ITEMS}
      send={receive}
      done={words.receiveDone}
      onClose={onClose}
    />
  );
}
