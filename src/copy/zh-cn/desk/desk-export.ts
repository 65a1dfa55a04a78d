/** The table of orders. */

import type { Source } from '@/contract/entry/landing';
import type { OrderState } from '@/contract/orders/order';
import { formatIsoDate, formatIsoDateTime } from '@/copy/format-time';

export const columns = {
  number: '订单号',
  placedAt: '下单时间',
  state: '状态',
  name: '收货人',
  phone: '手机号',
  address: '地址',
  goods: '货品',
  pieces: '件数',
  goodsTotal: '货款',
  freight: '运费',
  total: '合计',
  refunded: '已退',
  carrier: '快递',
  tracking: '单号',
  remark: '留言',
  note: '备注',
  source: '来源',
};
export const states = {
  'awaiting-payment': '待付款',
  'awaiting-deposit': '待付订金',
  sourcing: '采购中',
  'awaiting-balance': '待付尾款',
  paid: '待发货',
  shipped: '已发货',
  received: '已收货',
  completed: '已完成',
  cancelled: '已取消',
} satisfies Record<OrderState, string>;
const SOURCES = {
  post: '动态',
  poster: '海报',
  chat: '聊天',
  group: '群里',
  moments: '朋友圈',
  stall: '摊位',
} satisfies Record<Source, string>;
export const source = (from: Source | undefined) => (from ? SOURCES[from] : '自己来的');
export const time = formatIsoDateTime;
export const fileName = (now: number) => `订单 ${formatIsoDate(now)}.csv`;

export const title = '导出订单';
export const chosen = (count: number) => `选上的 ${count} 单`;
export const days = (count: number) => (count === 1 ? '今天' : `近 ${count} 天`);
export const note = '一单一行的表格，WPS、Excel 都打得开。里面有客人的电话和地址，只发给自己人。';
export const make = '做成表格';
export const making = '正在做';
export const ready = (count: number) => `做好了，共 ${count} 单。`;
export const cut = (count: number) => `只放得下最近的 ${count} 单，选短一点的日子就全了。`;
export const none = '这几天没有订单，换个日子看看。';
export const share = '发到聊天';
export const download = '下载';
export const full = '手机存满了，表格没做成。清理一下空间再试。';
export const failed = '表格没做成，再试一次。';
export const shareFailed = '没发出去，再试一次。';
