import type { GoodsSort } from '@/contract/catalog/goods-query';

export const filters = {
  category: '分类',
  anyCategory: '全部',
  inStock: '有货',
  preorder: '预订',
  price: '价格',
  /** `from` and `to` are formatted amounts with ¥. */
  priceBetween: (from: string, to: string) => `${from}–${to}`,
  priceFrom: (from: string) => `${from} 起`,
  priceTo: (to: string) => `${to} 内`,
  lowest: '最低，元',
  highest: '最高，元',
  anyPrice: '不限',
  apply: '好',
  noResults: '这样筛，一件也不剩了。',
  clear: '不筛了',
  sort: '排序',
  sortLabel: (sort: string) => `排序：${sort}`,
  byRelevance: '最贴近',
  sorts: {
    seller: '掌柜排的',
    new: '新上的在前',
    'price-up': '便宜的在前',
    'price-down': '贵的在前',
    'most-bought': '买得多的在前',
  } satisfies Record<GoodsSort, string>,
};
