import type { OrderGroup } from '@/contract/orders/order';
import type { Due } from '@/contract/payment/due';

/** Of orders in short, also where they only wait: what is said of one order is in `order-page.ts`. */
export const orders = {
  /** In a strip, beside each other. */
  group: {
    'to-pay': '待付款',
    'to-send': '等发货',
    shipped: '在路上',
    received: '已收到',
    completed: '已完成',
    cancelled: '已取消',
  } satisfies Record<OrderGroup, string>,
  pieces: (pieces: number) => `共 ${pieces} 件`,
  toPay: { whole: '去付款', deposit: '付订金', balance: '付尾款' } satisfies Record<Due['part'], string>,
  /** What is due of an order that is paid in two parts. */
  due: { whole: '合计', deposit: '订金', balance: '尾款' } satisfies Record<Due['part'], string>,
  cardLabel: (state: string, title: string, total: string) => `${state}，${title}，${total}`,
  manyTitles: (title: string, pieces: number) => `${title} 等 ${pieces} 件`,
};
