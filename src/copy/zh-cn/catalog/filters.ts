import type { GoodsSort } from '@/contract/catalog/goods-query';

export const category = '分类';
export const anyCategory = '全部';
export const inStock = '有货';
export const preorder = '预订';
export const price = '价格';
/** `from` and `to` are formatted amounts with ¥. */
export const priceBetween = (from: string, to: string) => `${from}–${to}`;
export const priceFrom = (from: string) => `${from} 起`;
export const priceTo = (to: string) => `${to} 内`;
export const lowest = '最低，元';
export const highest = '最高，元';
export const anyPrice = '不限';
export const apply = '确定';
export const noResults = '这样筛，一件也不剩了。';
export const clear = '不筛了';
export const sort = '排序';
export const sortLabel = (sort: string) => `排序：${sort}`;
export const byRelevance = '最贴近';
export const sorts = {
  seller: '掌柜排的',
  new: '新上的在前',
  'price-up': '便宜的在前',
  'price-down': '贵的在前',
  'most-bought': '买得多的在前',
} satisfies Record<GoodsSort, string>;
