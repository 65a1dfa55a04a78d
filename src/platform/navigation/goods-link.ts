import { GOODS_SORTS, type GoodsQuery } from '@/contract/catalog/goods-query';
import { LIMITS } from '@/contract/limits';
import { fen, type Fen } from '@/contract/money';

/** A page's query, as WeChat hands it over. */
export type Params = Readonly<Record<string, string | undefined>>;

const flag = (name: string, value: boolean | undefined) => (value === undefined ? [] : [`${name}=${value ? 1 : 0}`]);
const figure = (name: string, value: number | undefined) => (value === undefined ? [] : [`${name}=${value}`]);
const word = (name: string, value: string | undefined) =>
  value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];

/** How a list of goods is narrowed and ordered, as a page's query: `category=tea&stock=1`. Empty where nothing is. */
export function writeGoodsQuery({ categoryId, inStock, preorder, priceFrom, priceTo, sort }: GoodsQuery): string {
  return [
    ...word('category', categoryId),
    ...flag('stock', inStock),
    ...flag('pre', preorder),
    ...figure('from', priceFrom),
    ...figure('to', priceTo),
    ...word('sort', sort),
  ].join('&');
}

function readFlag(text: string | undefined): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : undefined;
}

function readFen(text: string | undefined): Fen | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? fen(Number(text)) : undefined;
}

/** The inverse of `writeGoodsQuery`. What does not read is left open; a list is never refused for a bad link. */
export function readGoodsQuery(params: Params): GoodsQuery {
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
