/** The page of what the shop knows of the shopper. */

import type { KnownPart } from '@/contract/me/known';
import type { Fen } from '@/contract/money';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';

export const take = '取一份';
export const takeLines = ['小铺记着的、和你有关的一切，做成一个文件，打开就能看。里面有地址和电话，别发给外人。'];
export const making = '正在做';
export const ready = '做好了。';
export const share = '发到聊天';
export const download = '下载';
export const copyAll = '复制';
export const copyRefused = '没复制上，换「发到聊天」试试。';
export const shareFailed = '没发出去，再试一次。';
export const fileFailed = '文件没做成，清理一下空间再试。';
export const fileName = '我在小铺的资料.txt';

export const erase = '注销';
export const eraseLines = [
  '地址、购物车、券和余额、收藏、评价、留言和赞、议价、浏览记录，全都删掉，找不回来。',
  '下过的单和付款、退款的记录，按《电子商务法》第三十一条要留至少三年：只留货品、金额和时间，名字、电话、地址、留言都抹掉，认不出是谁。',
  '别人替你付过的、你替别人付过的单，还在各自那里。',
  '还有没走完的单、没办完的退款时注销不了。注销后也没法再退换。',
];
export const eraseNow = '注销，全都删掉';
export const erasing = '正在删';
export const question = {
  title: '真的注销？',
  content: '删掉的找不回来，没用的券和余额也没了。',
  confirmText: '注销',
  cancelText: '算了',
};
export const erased = '都删掉了。谢谢你来过。';
export const leave = '关上小铺';

export const parts: Readonly<Record<KnownPart, string>> = {
  addresses: '地址',
  orders: '订单和退款',
  gifts: '收到的礼物',
  wallet: '券和余额',
  cart: '购物车',
  wishlist: '收藏和到货提醒',
  reviews: '评价',
  offers: '议价',
  comments: '留言',
  reports: '举报',
  reactions: '赞',
  messages: '消息',
  visits: '怎么来的',
  purchases: '买过多少',
  requests: '最近的操作',
};

/** Fields and states; two that stand in one thing have different words. */
export const words: Readonly<Record<string, string>> = {
  address: '收货地址',
  addresses: '地址',
  alerts: '到货提醒',
  amount: '金额',
  at: '时间',
  breakdown: '价格明细',
  carrier: '快递',
  city: '市',
  claimBy: '收下期限',
  claimedAt: '收下时间',
  claimedCouponIds: '领过的券',
  credit: '余额',
  creditGiven: '收到的余额',
  creditUsed: '用掉的余额',
  description: '说明',
  detail: '详细地址',
  district: '区县',
  entries: '条目',
  events: '经过',
  favourites: '收藏',
  from: '送的人',
  freight: '运费',
  gift: '礼物',
  id: '编号',
  liked: '赞过',
  lines: '货品',
  listPrice: '原价',
  message: '留言',
  name: '名字',
  number: '单号',
  options: '款式',
  orders: '单数',
  payBy: '付款期限',
  parcel: '包裹和地址',
  phone: '电话',
  pictures: '图片',
  placedAt: '下单时间',
  price: '价格',
  province: '省',
  quantity: '件数',
  reason: '原因',
  refunds: '退款',
  remark: '给掌柜的话',
  replies: '回复',
  shipments: '包裹',
  source: '来源',
  spent: '花了',
  stars: '星',
  state: '状态',
  text: '内容',
  title: '标题',
  total: '合计',
  trackingNumber: '快递单号',
  usedCouponIds: '用过的券',
  words: '祝福',
  'awaiting-payment': '待付款',
  'awaiting-deposit': '待付订金',
  sourcing: '采购中',
  'awaiting-balance': '待付尾款',
  paid: '待发货',
  shipped: '已发货',
  received: '已收货',
  completed: '已完成',
  cancelled: '已取消',
  open: '待收下',
  mine: '收下了',
  refunded: '已退款',
  refused: '没同意',
  withdrawn: '撤回了',
};

const MONEY = new Set([
  'amount',
  'credit',
  'creditGiven',
  'creditUsed',
  'freight',
  'listPrice',
  'price',
  'spent',
  'total',
]);

/** Every instant is above, no amount and no count. */
const FIRST_INSTANT = 1_000_000_000_000;

export function number(field: string, value: number): string | number {
  // Amounts are stored in fen.
  if (MONEY.has(field)) return formatYuan(value as Fen);
  return value < FIRST_INSTANT ? value : formatDateTime(value);
}
