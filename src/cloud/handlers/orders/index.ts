import { forPayer } from '@/cloud/services/gifts/for-payer';
import type { OrdersVerbs } from '@/contract/verbs/orders';

import type { Handler } from '../../handler';
import { cancelOrder } from './cancel';
import { confirmReceipt } from './confirm-receipt';
import { getOrder } from './get';
import { listOrders } from './list';

export const ORDERS_HANDLERS: { readonly [V in keyof OrdersVerbs]: Handler<V> } = {
  'order.list': listOrders,
  'order.get': forPayer(getOrder),
  'order.cancel': forPayer(cancelOrder),
  'order.confirmReceipt': forPayer(confirmReceipt),
};
