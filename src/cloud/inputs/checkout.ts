import {
  boolean,
  exactOptional,
  literal,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  union,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { GROUPS } from '@/contract/orders/order';
import type { BuyingVerbs } from '@/contract/checkout/verbs';

import { amount, cursor, id, lines, nothing, query } from './schemas';

export const paying = {
  coupon: exactOptional(union([picklist(['best', 'none']), object({ id })])),
  useCredit: exactOptional(boolean()),
};

export const BUYING_INPUTS = {
  'cart.quote': object({ ...paying, lines, addressId: exactOptional(id), stall: exactOptional(boolean()) }),
  'coupon.list': nothing,
  'coupon.claim': object({ couponId: id }),
  'order.place': object({
    ...paying,
    requestId: id,
    lines: pipe(lines, minLength(1)),
    addressId: id,
    remark: pipe(string(), maxLength(LIMITS.remarkChars)),
    shown: amount,
  }),
  'order.pay': object({ orderId: id }),
  'order.payBalance': object({ orderId: id }),
  'order.confirmPayment': object({ orderId: id }),
  'order.list': object({
    group: exactOptional(picklist(GROUPS)),
    refunds: exactOptional(literal(true)),
    text: exactOptional(query),
    cursor,
  }),
  'order.get': object({ orderId: id }),
  'order.cancel': object({ orderId: id, back: exactOptional(amount) }),
  'order.confirmReceipt': object({ orderId: id }),
} satisfies { readonly [V in keyof BuyingVerbs]: GenericSchema<unknown, BuyingVerbs[V]['input']> };
