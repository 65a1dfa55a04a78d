/** How the browser tests open each page of the app, so that it has something to show. */
import { checkoutOf } from '../native/shopper';
import type { Week } from './eventful-shop';

const firstOf = ({ figure }: { readonly figure: string }) => `?figure=${figure}&first=20000&last=30000`;

/** Query strings by page; a page that is not named here needs none. */
export const visitsOf = (week: Week): Readonly<Record<string, string>> => ({
  'pages/goods/index': '?id=gaiwan',
  'pages/goods/reviews/index': '?id=cup',
  'pages/goods/posts/index': '?id=gaiwan',
  'pages/post/index': '?id=p01',
  'search/index/index': '?text=%E8%8C%B6',
  'orders/checkout/index': checkoutOf('gaiwan-1*1,cup-1*2').slice('/orders/checkout/index'.length),
  'orders/prepared-order/index': `?id=${week.preparedOrderId}`,
  'orders/pay-for-me/request/index': `?id=${week.forFriend.id}`,
  'orders/pay-for-me/pay/index': `?id=${week.payForMeId}`,
  'orders/payment-result/index': `?id=${week.paid.id}&outcome=ok`,
  'orders/detail/index': `?id=${week.asked.id}`,
  'orders/refunds/request/index': `?id=${week.paid.id}`,
  'orders/refunds/detail/index': `?order=${week.received.id}&id=${week.refund.id}`,
  'orders/reviews/write/index': `?order=${week.received.id}&sku=apron-1`,
  'posters/make/index': '?kind=goods&id=gaiwan',
  'desk/behind/index': firstOf({ figure: 'placed' }),
  'desk/customer/index': `?id=${encodeURIComponent(week.customerId)}`,
  'desk/goods-edit/index': '?id=gaiwan',
  'desk/order/index': `?id=${week.paid.id}`,
  'desk/orders/index': '?task=all',
  'desk/posts-edit/index': '?id=a02',
  'desk/promotions/edit/index': '?kind=coupon&id=shop-8',
  'desk/shop/edit/index': '?section=face',
});

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** Every page of the app, from its configuration. */
export function allPages(): readonly string[] {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  const { default: config }: { default: AppConfig } = require('@/app.config');
  return [...config.pages, ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}

/** The sheets, each with the page it is on and the name of the button that opens it. */
export const SHEETS: readonly { readonly page: string; readonly button: string | RegExp }[] = [
  { page: 'pages/goods/index', button: '立即购买' },
  { page: 'pages/goods/index', button: /^议价/ },
  { page: 'pages/goods/index', button: /^问掌柜/ },
  { page: 'pages/catalog/index', button: '价格' },
  { page: 'pages/catalog/index', button: /^排序/ },
  { page: 'orders/checkout/index', button: /^微信支付 ¥/ },
  { page: 'desk/goods/index', button: /价钱库存/ },
  { page: 'desk/orders/index', button: '导出' },
  { page: 'desk/order/index', button: '退款' },
  { page: 'desk/refunds/index', button: '部分同意' },
  { page: 'desk/shop/edit/index', button: '先看看' },
];
