import { forPayer } from '@/cloud/services/gifts/for-payer';
import type { PaymentVerbs } from '@/contract/verbs/payment';

import type { Handler } from '../../handler';
import { confirmPayment } from './confirm';
import { payBalance, payOrder } from './pay';

export const PAYMENT_HANDLERS: { readonly [V in keyof PaymentVerbs]: Handler<V> } = {
  'order.pay': payOrder,
  'order.payBalance': payBalance,
  'order.confirmPayment': forPayer(confirmPayment),
};
