import { LIMITS } from '@/contract/limits';
import { deskOrder as words } from '@/copy';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { field, inputOf } from '@/desk/parts/form/form-input';
import { required } from '@/desk/parts/form/notations';
import { cancelAsSeller } from '@/stores/desk/desk-orders';

import type { SheetProps } from './sheet-props';

interface Cancelled {
  readonly message: string;
}

/** The usual reasons can be chosen instead of written. */
const reason = {
  ...required(LIMITS.sellerMessageChars),
  options: words.reasons.map((text) => ({ text, name: text })),
};

const ITEMS = [
  inputOf({ label: words.reason, hint: words.reasonHint }, field<Cancelled, 'message'>('message'), reason),
];

/** Cancels an order that is not paid. The reason is for the shopper. */
export function CancelSheet({ deskOrder: { order }, onClose }: SheetProps) {
  return (
    <ActSheet
      title={words.cancel}
      note={words.cancelNote}
      initial={{ message: '' }}
      items={() => ITEMS}
      send={({ message }) => cancelAsSeller({ orderId: order.id, message })}
      done={words.cancelDone}
      onClose={onClose}
    />
  );
}
