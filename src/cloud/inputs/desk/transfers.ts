import { exactOptional, literal, minLength, object, pipe, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskTransfersVerbs } from '@/contract/verbs/desk/transfers';

import { addressFields } from '../addresses';
import { amount, id, lines, positiveAmount, text } from '../schemas';

export const DESK_TRANSFERS_INPUTS = {
  'desk.confirmTransfer': object({
    requestId: id,
    orderId: id,
    received: positiveAmount,
    accept: exactOptional(literal(true)),
  }),
  'desk.confirmTransferBack': object({ orderId: id, refundId: id }),
  'desk.recordOrder': object({
    requestId: id,
    address: addressFields,
    lines: pipe(lines, minLength(1)),
    remark: text(LIMITS.remarkChars),
    shown: amount,
    received: exactOptional(positiveAmount),
  }),
} satisfies { readonly [V in keyof DeskTransfersVerbs]: GenericSchema<unknown, DeskTransfersVerbs[V]['input']> };
