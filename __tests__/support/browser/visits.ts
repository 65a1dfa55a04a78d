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
  'orders/gift/index': `?id=${week.giftId}`,
  'orders/gift/send/index': `?id=${week.given.id}`,
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

/** The sheets of a page, by the names of the buttons that open them. */
export const SHEETS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'pages/goods/index': ['立即购买', /^议价/, /^问掌柜/],
  'pages/catalog/index': ['价格', /^排序/],
  'orders/checkout/index': [/^券/],
  'orders/detail/index': [/^微信支付尾款/],
  'desk/goods/index': [/价钱库存/],
  'desk/orders/index': ['导出'],
  'desk/order/index': ['退款', '发货'],
  'desk/refunds/index': ['部分同意'],
  'desk/shop/edit/index': ['先看看'],
};
