import Taro from '@tarojs/taro';

import type { LineItemInput } from '@/contract/cart/quote';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import type { PaymentStage } from '@/contract/payment/due-payment';

import { deskPathOf, type DeskRoute } from './desk-routes';
import { formatGoodsQuery } from './goods-query-string';
import { isSinglePage } from './launch-context';
import { STATIC_PATHS } from './static-paths';

interface StaticRoute {
  readonly to: keyof typeof STATIC_PATHS;
}

/** Every page of the app, with its parameters. */
export type Route =
  | StaticRoute
  /** With a query the page is opened again; without one it is shown as it was left. */
  | { readonly to: 'catalog'; readonly query?: GoodsQuery }
  | { readonly to: 'goods'; readonly id: string; readonly openOffer?: boolean }
  | { readonly to: 'post' | 'order'; readonly id: string }
  /** A gift: the friend's page by the id on its card, the giver's by order id. */
  | { readonly to: 'gift' | 'send-gift'; readonly id: string }
  /** Creates posters; without `kind`, of the shop. */
  | { readonly to: 'poster'; readonly kind?: 'goods' | 'post'; readonly id?: string }
  /** The refund request form for this order. */
  | { readonly to: 'request-refund'; readonly id: string }
  | { readonly to: 'refund'; readonly orderId: string; readonly id: string }
  | { readonly to: 'payment-result'; readonly id: string; readonly stage: PaymentStage; readonly outcome: string }
  | {
      readonly to: 'checkout';
      readonly lines: readonly LineItemInput[];
      readonly fromCart: boolean;
      readonly isGift?: boolean;
    }
  | { readonly to: 'orders'; readonly group?: string }
  /** Without a text the page shows the search field only. */
  | { readonly to: 'search'; readonly text?: string; readonly query?: GoodsQuery }
  | DeskRoute
  /** An order that the seller prepared in a chat. */
  | { readonly to: 'prepared-order'; readonly id: string }
  /** Pay for me: the shopper's page by order id, the friend's page by pay-for-me id. */
  | { readonly to: 'request-pay-for-me' | 'pay-for-me'; readonly id: string }
  | { readonly to: 'reviews' | 'goods-posts'; readonly goodsId: string }
  | { readonly to: 'review'; readonly orderId: string; readonly skuId: string }
  | { readonly to: 'address'; readonly id?: string };

const isStatic = (route: StaticRoute | DeskRoute): route is StaticRoute => route.to in STATIC_PATHS;

const TABS: readonly string[] = ['feed', 'catalog', 'seller', 'cart', 'mine'];

/** WeChat's limit of the page stack; beyond it `navigateTo` fails. */
const MAX_PAGES = 10;

/** `sku-1*2,sku-3*1`: short enough for 50 lines, so that the page's path alone can reopen it. */
export function formatLines(lines: readonly LineItemInput[]): string {
  return lines.map(({ skuId, quantity }) => `${skuId}*${quantity}`).join(',');
}

/** WeChat passes query parameters undecoded, H5 decoded; decoding twice does not change an id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The inverse of `formatLines`; invalid parts are skipped. */
export function parseLines(text: string): readonly LineItemInput[] {
  return decoded(text)
    .split(',')
    .flatMap((part) => {
      const [skuId = '', count = ''] = part.split('*');
      const quantity = Number(count);
      return skuId !== '' && Number.isSafeInteger(quantity) && quantity > 0 ? [{ skuId, quantity }] : [];
    });
}

/** Decodes a text parameter, which WeChat passes undecoded. What can't be decoded stays as it is: 「你%好」. */
export function decodeText(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** A path with the non-empty ones of these query strings. */
function withQuery(path: string, ...queries: readonly string[]): string {
  const query = queries.filter((each) => each !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

function textQuery(text: string | undefined): string {
  // A truncated text may end in half a surrogate pair, on which encodeURIComponent throws.
  return text === undefined ? '' : `text=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`;
}

/** The path of a route for WeChat, also for cards shared to chats. */
export function pathOf(route: Route): string {
  switch (route.to) {
    case 'goods':
      return `/pages/goods/index?id=${route.id}${route.openOffer ? '&offer=1' : ''}`;
    case 'post':
      return `/pages/post/index?id=${route.id}`;
    case 'order':
      return `/orders/detail/index?id=${route.id}`;
    case 'gift':
      return `/orders/gift/index?id=${route.id}`;
    case 'send-gift':
      return `/orders/gift/send/index?id=${route.id}`;
    case 'poster':
      return `/posters/make/index${route.kind === undefined ? '' : `?kind=${route.kind}&id=${route.id ?? ''}`}`;
    case 'request-refund':
      return `/orders/refunds/request/index?id=${route.id}`;
    case 'refund':
      return `/orders/refunds/detail/index?order=${route.orderId}&id=${route.id}`;
    case 'payment-result':
      return `/orders/payment-result/index?id=${route.id}&outcome=${route.outcome}${route.stage === 'balance' ? '&balance=1' : ''}`;
    case 'checkout':
      return `/orders/checkout/index?lines=${encodeURIComponent(formatLines(route.lines))}${route.fromCart ? '&cart=1' : ''}${route.isGift ? '&gift=1' : ''}`;
    case 'orders':
      return `/orders/list/index${route.group === undefined ? '' : `?group=${route.group}`}`;
    case 'search':
      return withQuery('/search/index/index', textQuery(route.text), formatGoodsQuery(route.query ?? {}));
    case 'catalog':
      return withQuery('/pages/catalog/index', formatGoodsQuery(route.query ?? {}));
    case 'prepared-order':
      return `/orders/prepared-order/index?id=${route.id}`;
    case 'request-pay-for-me':
      return `/orders/pay-for-me/request/index?id=${route.id}`;
    case 'pay-for-me':
      return `/orders/pay-for-me/pay/index?id=${route.id}`;
    case 'address':
      return `/account/addresses/edit/index${route.id === undefined ? '' : `?id=${route.id}`}`;
    case 'reviews':
      return `/pages/goods/reviews/index?id=${route.goodsId}`;
    case 'goods-posts':
      return `/pages/goods/posts/index?id=${route.goodsId}`;
    case 'review':
      return `/orders/reviews/write/index?order=${route.orderId}&sku=${route.skuId}`;
    default:
      return isStatic(route) ? STATIC_PATHS[route.to] : deskPathOf(route);
  }
}

/**
 * Opens a route. Tab pages are switched to, or relaunched with a query; when the stack is full its top page is
 * replaced.
 */
export async function navigateTo(route: Route): Promise<void> {
  const url = pathOf(route);
  // Navigation is not available there, and the page already tells how to open the app.
  if (isSinglePage()) return;
  if (TABS.includes(route.to)) await (url.includes('?') ? Taro.reLaunch({ url }) : Taro.switchTab({ url }));
  else if (Taro.getCurrentPages().length >= MAX_PAGES) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Replaces the current page, so that navigating back does not return to it. */
export async function redirectTo(route: Route): Promise<void> {
  await Taro.redirectTo({ url: pathOf(route) });
}

/** Goes back by `pages` pages; to the feed when the stack has fewer. */
export async function navigateBack(pages = 1): Promise<void> {
  if (Taro.getCurrentPages().length > pages) await Taro.navigateBack({ delta: pages });
  else await Taro.switchTab({ url: pathOf({ to: 'feed' }) });
}
