/** The first page of the seller's desk. */

import { LIMITS } from '@/contract/limits';

/** Counts of long lists stop at a limit. */
const atLeast = (count: number) => (count < LIMITS.deskWaiting ? `${count}` : `${LIMITS.deskWaiting} 多`);

export const demoNote = '演示里谁都能进来当一回掌柜；换成真的云，只有掌柜自己的微信进得来。';
export const waiting = (count: number) => `${atLeast(count)} 件事等着你`;
export const nothingWaiting = '都妥了';
export const nothingWaitingText = '没有等着你的事，喝口茶。';
export const dutyLabel = (name: string, note: string) => `${name}，${note}`;

export const visits = '今天来过';
export const placed = '今天下单';
export const paid = '今天收到';

export const offers = '客人出的价';
export const offersNote = (count: number) => `${atLeast(count)} 个等你答`;

export const refunds = '退款和退货';
export const refundsNote = (count: number) => `${atLeast(count)} 个等你答`;
export const sourcing = '替客人买';
export const sourcingNote = (count: number) => `${atLeast(count)} 单等你办`;
export const reviews = '客人的评价';
export const reviewsNote = (count: number) => `${atLeast(count)} 条等你看`;
export const comments = '大家说的话';
export const commentsNote = (count: number) => `${atLeast(count)} 句等你看`;
export const confirmPayment = '确认收款';
export const toShip = '发货';
export const toTransferBack = '把钱转回去';
export const ordersNote = (count: number) => `${atLeast(count)} 单`;
export const allOrders = '订单';
export const allOrdersNote = '查一单，导出成表格';
export const record = '记一单';
export const recordNote = '聊天里说好的，记下来一起发';

export const prepareOrder = '配一单给客人';
export const prepareOrderNote = (open: number) =>
  open === 0 ? '聊好了就配成一单，客人点开能付' : `做好的还有 ${open} 单开着`;
