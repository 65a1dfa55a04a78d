import type { GoodsRecord } from './goods-record';

/** Goods in the seller's order, given as ids. Goods that are not among them come first, the newest first. */
export function inSellersOrder(goods: readonly GoodsRecord[], goodsIds: readonly string[]): readonly GoodsRecord[] {
  const ranks = new Map(goodsIds.map((id, index) => [id, index]));
  const rankOf = ({ id }: GoodsRecord) => ranks.get(id) ?? -1;
  return [...goods].sort((a, b) => rankOf(a) - rankOf(b) || (b.listedAt ?? 0) - (a.listedAt ?? 0));
}
