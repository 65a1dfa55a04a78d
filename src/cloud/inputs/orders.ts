import { exactOptional, literal, object, picklist, type GenericSchema } from 'valibot';

import { ORDER_GROUPS } from '@/contract/orders/order';
import type { OrdersVerbs } from '@/contract/verbs/orders';

import { amount, cursor, id, query } from './schemas';

export const ORDERS_INPUTS = {
  'order.list': object({
    group: exactOptional(picklist(ORDER_GROUPS)),
    refunds: exactOptional(literal(true)),
    toReview: exactOptional(literal(true)),
    text: exactOptional(query),
    cursor,
  }),
  'order.get': object({ orderId: id }),
  'order.cancel': object({ orderId: id, depositRefund: exactOptional(amount) }),
  'order.confirmReceipt': object({ orderId: id }),
} satisfies { readonly [V in keyof OrdersVerbs]: GenericSchema<unknown, OrdersVerbs[V]['input']> };
