/** Short texts about orders, used on several pages. Texts of the order pages are in `order-page.ts`. */

import type { OrderGroup } from '@/contract/orders/order';
import type { DuePayment } from '@/contract/payment/due-payment';

/** Groups of orders, as tabs and on the page of one's own. */
export const filter = {
  'to-pay': '待付款',
  'to-send': '待发货',
  shipped: '待收货',
  'to-review': '待评价',
  refunds: '售后',
};
/** The groups as the desk names them. */
export const group = {
  'to-pay': '待付款',
  'to-send': '待发货',
  shipped: '在路上',
  received: '已收到',
  completed: '已完成',
  cancelled: '已取消',
} satisfies Record<OrderGroup, string>;
export const pieces = (pieces: number) => `共 ${pieces} 件`;
export const pay = { whole: '去付款', deposit: '付订金', balance: '付尾款' } satisfies Record<
  DuePayment['part'],
  string
>;
/** Label of the amount in the order list. */
export const due = { whole: '合计', deposit: '订金', balance: '尾款' } satisfies Record<DuePayment['part'], string>;
export const cardLabel = (state: string, title: string, total: string) => `${state}，${title}，${total}`;
export const andMore = (pieces: number) => `等 ${pieces} 件`;
export const summary = (title: string, pieces: number) => `${title} ${andMore(pieces)}`;
