/**
 * Queries with which native/pages.test.ts opens each page. A page that is not listed is opened without a query. Add the
 * important ones: existing goods, a missing order, a search.
 */
export const LAUNCHES: Readonly<Record<string, readonly string[]>> = {
  'pages/goods/index': ['', '?id=nothing-of-that-id', '?id=yuqian', '?id=qingtuan', '?id=caddy', '?id=gaiwan&offer=1'],
  'search/index/index': ['', '?text=%E8%8C%B6', '?text=nothing-of-that-name'],
  'pages/feed/index': ['', '?scene=%E0%A4%A'],
  'pages/post/index': ['', '?id=nothing-of-that-id', '?id=a02', '?id=p14'],
  'orders/checkout/index': ['', '?lines=nothing*1', '?lines=yuqian-1*1,caddy-1*1,namecup-1*2'],
  'orders/payment-result/index': ['', '?id=nothing-of-that-id&outcome=ok'],
  'orders/detail/index': ['', '?id=nothing-of-that-id'],
  'orders/list/index': ['', '?group=refunds'],
  'orders/refunds/request/index': ['', '?id=nothing-of-that-id'],
  'orders/refunds/detail/index': ['', '?order=nothing-of-that-id&id=nothing-of-that-id'],
  'pages/goods/reviews/index': ['', '?id=nothing-of-that-id', '?id=cup', '?id=letter'],
  'pages/goods/posts/index': ['', '?id=nothing-of-that-id', '?id=gaiwan', '?id=letter'],
  'orders/reviews/write/index': ['', '?order=nothing-of-that-id&sku=cup-1'],
  'account/addresses/list/index': ['', '?pick=1'],
  'account/addresses/edit/index': ['', '?id=nothing-of-that-id'],
};
