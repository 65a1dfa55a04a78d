import type { GoodsCard } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { formatParts, formatYuan } from '@/copy/format';
import { formatMonth } from '@/copy/format-time';
import { content } from '@/demo';

import { openTestShop, valueOf } from '../support/shop';

function noteOf({ soldOut, preorder, fewLeft }: GoodsCard): string {
  if (soldOut) return copy.goods.soldOut;
  if (preorder) return copy.goods.preorderStatus(formatMonth(preorder.arrivesAt));
  return fewLeft === undefined ? '' : copy.goods.fewLeft(fewLeft);
}

/** The texts and states that the WXML of a hand-written card binds. */
function toNativeCard(goods: GoodsCard) {
  const { id, title, subtitle, picture, price, was, soldOut } = goods;
  const note = noteOf(goods);
  return {
    id,
    src: picture.url,
    title,
    subtitle,
    ...formatParts(price.from),
    hasSeveralPrices: price.to > price.from,
    was: was && `${was.basis} ${formatYuan(was.price)}`,
    note,
    soldOut,
  };
}

/** Bytes that a catalog written for WeChat by hand would send for its tabs and first twenty cards: each value once. */
export async function nativeCatalogBytes(): Promise<number> {
  const { call } = openTestShop({ content });
  const { items } = valueOf(await call('goods.list', {}));
  const { categories } = valueOf(await call('shop.get', {}));
  return Buffer.byteLength(JSON.stringify({ tabs: categories, goods: items.map(toNativeCard) }));
}
