import type { Handler } from '@/cloud/handler';
import type { DeskPreparedOrdersVerbs } from '@/contract/verbs/desk/prepared-orders';

import { listPreparedOrders } from './list-prepared-orders';
import { prepareOrder } from './prepare-order';
import { withdrawPreparedOrder } from './withdraw-prepared-order';

export const DESK_PREPARED_ORDERS_HANDLERS: { readonly [V in keyof DeskPreparedOrdersVerbs]: Handler<V> } = {
  'desk.listPreparedOrders': listPreparedOrders,
  'desk.prepareOrder': prepareOrder,
  'desk.withdrawPreparedOrder': withdrawPreparedOrder,
};
