/** The seller's list of orders. */

import type { DeskTask } from '@/contract/desk/desk-order';

import { joinWithDots } from '../common';

type Tab = DeskTask | 'all';

/** What an order asks of her; in the sequence of the tabs. */
export const tabs = {
  all: '全部',
  'confirm-payment': '待收款',
  'to-ship': '待发货',
  'to-answer': '待答复',
  'to-receive-back': '待收退货',
  'to-transfer-back': '待转回',
} satisfies Record<Tab, string>;
/** `most`: counting stops there. */
export const tab = (name: string, count: number | undefined, most: number) => {
  if (!count) return name;
  return `${name} ${count < most ? count : `${most}+`}`;
};
export const search = '找订单';
export const searchHint = '名字、手机尾号或订单号';
export const empty = {
  'confirm-payment': '没有等你确认的收款。',
  'to-ship': '都发完了，歇会儿吧。',
  'to-answer': '没有等你答复的退款。',
  'to-receive-back': '没有在路上的退货。',
  'to-transfer-back': '没有要转回给客人的钱。',
  all: '还没有订单。有人下单，都在这里。',
} satisfies Record<Tab, string>;
export const noResults = (text: string) => `没找到有「${text}」的订单。换个词，或只写几个字试试。`;
/** Of an order without an address: whose it is. */
export const withoutAddress = (isGift: boolean) => (isGift ? '送人的，没有地址' : '摊位上买的');
/** The end of a mobile number. */
export const tail = (phone: string) => `尾号 ${phone.slice(-4)}`;
export const line = (title: string, options: readonly string[]) => joinWithDots([title, ...options]);
export const moreLines = (count: number) => `还有 ${count} 样`;
export const remark = (text: string) => `客人留言：${text}`;
export const note = (text: string) => `备注：${text}`;
export const chooseLabel = (name: string) => `选上 ${name} 的订单`;
export const openLabel = (state: string, name: string, total: string) => `${state}，${name}，${total}`;
export const chooseAll = '全选';
export const chosen = (count: number) => `${count} 单`;
export const packing = '装箱单';
export const send = '批量发货';
export const exportOrders = '导出';
export const record = '记一单';
