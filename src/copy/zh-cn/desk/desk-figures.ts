/** The seller's page of figures, and the lists of orders behind them. */

import type { DayFigures, FigurePeriod, OrderFigure, OrderSource, OrdersBehind } from '@/contract/desk/figures';
import { startOfBeijingDay } from '@/contract/time';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

export const title = '生意怎么样';
/** On the seller's first page. */
export const menuItemNote = '今天、7 天、30 天';
export const periods = { today: '今天', '7-days': '7 天', '30-days': '30 天' } satisfies Record<FigurePeriod, string>;
export const source = {
  chat: '聊天里来的',
  group: '群里来的',
  moments: '朋友圈来的',
  post: '动态的码来的',
  poster: '海报来的',
  stall: '摊位来的',
  direct: '自己来的',
} satisfies Record<OrderSource, string>;

export const day = (beijingDay: number) => formatDay(startOfBeijingDay(beijingDay));
export const orders = (count: number) => `${count} 单`;
export const paid = '收到的钱';
export const placed = '下了单';
export const refunded = '退回去';
export const average = '平均一单';
export const visits = '来过';
export const times = (count: number) => `${count} 次`;
export const none = '–';
export const visitsNote = '来过的次数只数从卡片、码和群里进来的，不记是谁。';
export const byDay = '一天一天看';
export const mostOfADay = (amount: string) => `最多的一天 ${amount}`;
export const dayLabel = ({ day: at, orders: count, paid: { value } }: DayFigures) =>
  `${day(at)}，下了 ${count} 单，收到 ${formatYuan(value)}`;
export const bySource = '从哪儿来的';
export const sourceNote = (visitCount: number, orderCount: number) =>
  visitCount > 0 ? `来过 ${visitCount} 次，下了 ${orderCount} 单` : `下了 ${orderCount} 单`;
export const bestGoods = '卖得最好的';
export const sold = (pieces: number, amount: string) => `卖出 ${pieces} 件，${amount}`;
export const lowStock = '快卖完的';
export const left = (pieces: number) => (pieces === 0 ? '卖完了' : `剩 ${pieces} 件`);
export const nothing = '这段时间还没有单，发条动态热闹一下。';

const titles = {
  placed: '下了单的',
  sold: '卖成了的',
  paid: '收到钱的',
  refunded: '退了钱的',
} satisfies Record<OrderFigure, string>;

/** What a list of orders is of. */
export function behindTitle({ figure, first, last, source: from }: OrdersBehind): string {
  const when = first === last ? day(first) : `${day(first)}到${day(last)}`;
  return `${when}，${from ? source[from] : titles[figure]}`;
}
export const noOrders = '这里一单也没有。';
export const orderTitle = (lines: readonly { readonly title: string }[], pieces: number) =>
  `${lines[0]?.title ?? ''}${lines.length > 1 ? ` 等 ${pieces} 件` : ` ×${pieces}`}`;
export { withoutAddress } from './desk-orders';
