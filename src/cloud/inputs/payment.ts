import { object, type GenericSchema } from 'valibot';

import type { PaymentVerbs } from '@/contract/verbs/payment';

import { id } from './schemas';

export const PAYMENT_INPUTS = {
  'order.pay': object({ orderId: id }),
  'order.payBalance': object({ orderId: id }),
  'order.confirmPayment': object({ orderId: id }),
} satisfies { readonly [V in keyof PaymentVerbs]: GenericSchema<unknown, PaymentVerbs[V]['input']> };
