import Taro from '@tarojs/taro';

import type { WantedLine } from '@/contract/cart/quote';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import type { Round } from '@/contract/payment/due';

import { writeGoodsQuery } from './goods-link';
import { isSinglePage } from './launch-context';

/** Every place in the app, with what it needs to know. */
export type Place =
  | { readonly to: 'feed' | 'seller' | 'cart' | 'mine' }
  /** Narrowed by a query, it is opened anew; without one as it was left. */
  | { readonly to: 'catalogue'; readonly query?: GoodsQuery }
  | { readonly to: 'goods'; readonly id: string; readonly offering?: boolean }
  | { readonly to: 'post' | 'order'; readonly id: string }
  /** Makes posters of something; without `of`, of the shop. */
  | { readonly to: 'poster'; readonly of?: 'goods' | 'post'; readonly id?: string }
  /** The form that asks for money back on that order. */
  | { readonly to: 'ask-refund'; readonly id: string }
  | { readonly to: 'refund'; readonly orderId: string; readonly id: string }
  | { readonly to: 'paid'; readonly id: string; readonly round: Round; readonly heard: string }
  | { readonly to: 'checkout'; readonly lines: readonly WantedLine[]; readonly fromCart: boolean }
  | { readonly to: 'orders'; readonly group?: string }
  /** Without a text the page waits for one. */
  | { readonly to: 'search'; readonly text?: string; readonly query?: GoodsQuery }
  | {
      readonly to:
        | 'addresses'
        | 'about'
        | 'coupons'
        | 'marks'
        | 'offers'
        | 'add-seller'
        | 'embedded'
        | 'posters'
        | 'my-reviews'
        | 'desk'
        | 'desk-offers';
    }
  | { readonly to: 'stall' }
  /** What the seller put together in a chat. */
  | { readonly to: 'basket'; readonly id: string }
  /** An order that a friend is asked to pay: for its shopper by the order's id, for the friend by the favour's. */
  | { readonly to: 'ask-friend' | 'favour'; readonly id: string }
  | { readonly to: 'reviews' | 'goods-posts'; readonly goodsId: string }
  | { readonly to: 'review'; readonly orderId: string; readonly skuId: string }
  | { readonly to: 'pick-address' }
  | { readonly to: 'address'; readonly id?: string }
  /** The form, for an address that an order waits for. */
  | { readonly to: 'new-picked-address' };

const TABS: readonly string[] = ['feed', 'catalogue', 'seller', 'cart', 'mine'];

/** Pages a stack may hold (WeChat); one more and `navigateTo` fails. */
const DEEPEST = 10;

/** `sku-1*2,sku-3*1`: short enough for 50 lines, and the page can be opened again from its address alone. */
export function writeLines(lines: readonly WantedLine[]): string {
  return lines.map(({ skuId, quantity }) => `${skuId}*${quantity}`).join(',');
}

/** WeChat hands a page's query over as it was written, H5 decodes it: an id has nothing that a second decoding changes. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The inverse of `writeLines`; what does not read as a line is left out. */
export function readLines(text: string): readonly WantedLine[] {
  return decoded(text)
    .split(',')
    .flatMap((part) => {
      const [skuId = '', count = ''] = part.split('*');
      const quantity = Number(count);
      return skuId !== '' && Number.isSafeInteger(quantity) && quantity > 0 ? [{ skuId, quantity }] : [];
    });
}

/** A text out of a page's address, which WeChat hands on as it was written. What can't be decoded is taken as it is. */
export function readText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path with those of the queries that say anything. */
function withQuery(path: string, ...queries: readonly string[]): string {
  const query = queries.filter((each) => each !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** Places that are always the same page. */
const PLAIN = {
  feed: '/pages/feed/index',
  seller: '/pages/seller/index',
  cart: '/pages/cart/index',
  mine: '/pages/mine/index',
  addresses: '/account/addresses/list/index',
  about: '/account/about/index',
  coupons: '/account/coupons/index',
  marks: '/account/wishlist/index',
  offers: '/account/offers/index',
  'add-seller': '/account/add-seller/index',
  'pick-address': '/account/addresses/list/index?pick=1',
  'new-picked-address': '/account/addresses/edit/index?pick=1',
  stall: '/orders/stall/index',
  posters: '/posters/batch/index',
  'my-reviews': '/orders/reviews/list/index',
  embedded: '/sandbox/index',
  desk: '/desk/prepare-order/index',
  'desk-offers': '/desk/offers/index',
} as const;

/** The path of a place, as WeChat takes it: also what is shared into chats. */
export function pathOf(place: Place): string {
  switch (place.to) {
    case 'goods':
      return `/pages/goods/index?id=${place.id}${place.offering ? '&offer=1' : ''}`;
    case 'post':
      return `/pages/post/index?id=${place.id}`;
    case 'order':
      return `/orders/detail/index?id=${place.id}`;
    case 'poster':
      return `/posters/make/index${place.of === undefined ? '' : `?of=${place.of}&id=${place.id ?? ''}`}`;
    case 'ask-refund':
      return `/orders/refunds/request/index?id=${place.id}`;
    case 'refund':
      return `/orders/refunds/detail/index?order=${place.orderId}&id=${place.id}`;
    case 'paid':
      return `/orders/payment-result/index?id=${place.id}&heard=${place.heard}${place.round === 'balance' ? '&balance=1' : ''}`;
    case 'checkout':
      return `/orders/checkout/index?lines=${encodeURIComponent(writeLines(place.lines))}${place.fromCart ? '&cart=1' : ''}`;
    case 'orders':
      return `/orders/list/index${place.group === undefined ? '' : `?group=${place.group}`}`;
    case 'search':
      return withQuery(
        '/search/index/index',
        // Words cut at so many characters may end in half an emoji, which can't be escaped.
        place.text === undefined ? '' : `text=${encodeURIComponent(place.text.replace(/\p{Cs}/gu, ''))}`,
        writeGoodsQuery(place.query ?? {}),
      );
    case 'catalogue':
      return withQuery('/pages/catalog/index', writeGoodsQuery(place.query ?? {}));
    case 'basket':
      return `/orders/prepared-order/index?id=${place.id}`;
    case 'ask-friend':
      return `/orders/pay-for-me/request/index?id=${place.id}`;
    case 'favour':
      return `/orders/pay-for-me/pay/index?id=${place.id}`;
    case 'address':
      return `/account/addresses/edit/index${place.id === undefined ? '' : `?id=${place.id}`}`;
    case 'reviews':
      return `/pages/goods/reviews/index?id=${place.goodsId}`;
    case 'goods-posts':
      return `/pages/goods/posts/index?id=${place.goodsId}`;
    case 'review':
      return `/orders/reviews/write/index?order=${place.orderId}&sku=${place.skuId}`;
    default:
      return PLAIN[place.to];
  }
}

/** Goes there. A tab is switched to, which can carry no query; a full stack gives up its top page. */
export async function go(place: Place): Promise<void> {
  const url = pathOf(place);
  // There WeChat only says where one could go on, which the page says already.
  if (isSinglePage()) return;
  if (TABS.includes(place.to)) await (url.includes('?') ? Taro.reLaunch({ url }) : Taro.switchTab({ url }));
  else if (Taro.getCurrentPages().length >= DEEPEST) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Goes there in place of the page that is open, so that "back" does not return to it. */
export async function replace(place: Place): Promise<void> {
  await Taro.redirectTo({ url: pathOf(place) });
}

/** Back to where the shopper came from, `pages` steps; to the feed where there is nothing behind. */
export async function back(pages = 1): Promise<void> {
  if (Taro.getCurrentPages().length > pages) await Taro.navigateBack({ delta: pages });
  else await Taro.switchTab({ url: pathOf({ to: 'feed' }) });
}
