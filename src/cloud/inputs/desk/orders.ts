import { exactOptional, minLength, object, picklist, pipe, type GenericSchema } from 'valibot';

import { DESK_TASKS } from '@/contract/desk/desk-order';
import { ORDER_FIGURES } from '@/contract/desk/figures';
import { SOURCES } from '@/contract/entry/landing';
import { LIMITS } from '@/contract/limits';
import type { DeskOrdersVerbs } from '@/contract/verbs/desk/orders';

import {
  amount,
  day,
  filledListOf,
  id,
  instant,
  lines,
  positionCursor,
  positiveAmount,
  query,
  requiredText,
  text,
} from '../schemas';

const parcel = {
  carrier: requiredText(LIMITS.trackingChars),
  trackingNumber: requiredText(LIMITS.trackingChars),
};
const filledParcel = object({ ...parcel, lines: exactOptional(pipe(lines, minLength(1))) });

export const DESK_ORDERS_INPUTS = {
  'desk.listOrders': object({
    task: picklist([...DESK_TASKS, 'all']),
    text: exactOptional(query),
    behind: exactOptional(
      object({
        figure: picklist(ORDER_FIGURES),
        first: day,
        last: day,
        source: exactOptional(picklist([...SOURCES, 'direct'])),
        goodsId: exactOptional(id),
      }),
    ),
    cursor: positionCursor,
  }),
  'desk.exportOrders': object({ from: instant, to: instant, cursor: positionCursor }),
  'desk.getOrder': object({ orderId: id }),
  'desk.setNote': object({ orderId: id, note: text(LIMITS.noteChars) }),
  'desk.ship': object({
    orderId: id,
    parcels: filledListOf(filledParcel, LIMITS.parcels),
  }),
  'desk.shipMany': object({
    parcels: filledListOf(object({ orderId: id, ...parcel }), LIMITS.shipMany),
  }),
  'desk.correctParcel': object({
    orderId: id,
    trackingNumber: requiredText(LIMITS.trackingChars),
    correct: object(parcel),
  }),
  'desk.lowerPrice': object({ requestId: id, orderId: id, shown: amount, goods: amount, freight: amount }),
  'desk.cancelOrder': object({ orderId: id, message: requiredText(LIMITS.sellerMessageChars) }),
  'desk.refundOrder': object({
    requestId: id,
    orderId: id,
    amount: positiveAmount,
    message: text(LIMITS.sellerMessageChars),
  }),
} satisfies { readonly [V in keyof DeskOrdersVerbs]: GenericSchema<unknown, DeskOrdersVerbs[V]['input']> };
