import type { Handler } from '@/cloud/handler';
import type { DeskOrdersVerbs } from '@/contract/verbs/desk/orders';

import { cancelOrder } from './cancel-order';
import { correctParcel } from './correct-parcel';
import { exportOrders } from './export-orders';
import { getOrder } from './get-order';
import { listOrders } from './list-orders';
import { lowerPrice } from './lower-price';
import { refundOrder } from './refund-order';
import { setNote } from './set-note';
import { ship } from './ship';
import { shipMany } from './ship-many';

export const DESK_ORDERS_HANDLERS: { readonly [V in keyof DeskOrdersVerbs]: Handler<V> } = {
  'desk.listOrders': listOrders,
  'desk.exportOrders': exportOrders,
  'desk.getOrder': getOrder,
  'desk.setNote': setNote,
  'desk.ship': ship,
  'desk.shipMany': shipMany,
  'desk.correctParcel': correctParcel,
  'desk.lowerPrice': lowerPrice,
  'desk.cancelOrder': cancelOrder,
  'desk.refundOrder': refundOrder,
};
