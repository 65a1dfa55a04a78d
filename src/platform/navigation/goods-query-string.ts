import { GOODS_SORTS, type GoodsQuery } from '@/contract/catalog/goods-query';
import { LIMITS } from '@/contract/limits';
import { fen, type Fen } from '@/contract/money';

/** The query parameters of a page, as WeChat passes them. */
export type QueryParams = Readonly<Record<string, string | undefined>>;

const flag = (name: string, value: boolean | undefined) => (value === undefined ? [] : [`${name}=${value ? 1 : 0}`]);
const numeric = (name: string, value: number | undefined) => (value === undefined ? [] : [`${name}=${value}`]);
const text = (name: string, value: string | undefined) =>
  value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];

/** Filters and sorting of a goods list as a query string: `category=tea&stock=1`. Empty when none is set. */
export function formatGoodsQuery({ categoryId, inStock, preorder, priceFrom, priceTo, sort }: GoodsQuery): string {
  return [
    ...text('category', categoryId),
    ...flag('stock', inStock),
    ...flag('pre', preorder),
    ...numeric('from', priceFrom),
    ...numeric('to', priceTo),
    ...text('sort', sort),
  ].join('&');
}

function readFlag(value: string | undefined): boolean | undefined {
  return value === '1' ? true : value === '0' ? false : undefined;
}

function readFen(value: string | undefined): Fen | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? fen(Number(value)) : undefined;
}

/** The inverse of `formatGoodsQuery`. Invalid parameters are ignored: a bad link still shows a list. */
export function parseGoodsQuery(params: QueryParams): GoodsQuery {
  const { category, stock, pre, from, to, sort } = params;
  const categoryId =
    category !== undefined && /^[\w-]+$/.test(category) ? category.slice(0, LIMITS.idChars) : undefined;
  const inStock = readFlag(stock);
  const preorder = readFlag(pre);
  const priceFrom = readFen(from);
  const priceTo = readFen(to);
  const sorted = GOODS_SORTS.find((each) => each === sort);
  return {
    ...(categoryId !== undefined && { categoryId }),
    ...(inStock !== undefined && { inStock }),
    ...(preorder !== undefined && { preorder }),
    ...(priceFrom !== undefined && { priceFrom }),
    ...(priceTo !== undefined && { priceTo }),
    ...(sorted !== undefined && { sort: sorted }),
  };
}
