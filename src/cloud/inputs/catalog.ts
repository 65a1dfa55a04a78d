import {
  boolean,
  exactOptional,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';

import { GOODS_SORTS } from '@/contract/catalog/goods-query';
import { LIMITS } from '@/contract/limits';
import type { CatalogVerbs } from '@/contract/verbs/catalog';

import { amount, id, query } from './schemas';

const goodsQuery = {
  categoryId: exactOptional(id),
  inStock: exactOptional(boolean()),
  preorder: exactOptional(boolean()),
  priceFrom: exactOptional(amount),
  priceTo: exactOptional(amount),
  sort: exactOptional(picklist(GOODS_SORTS)),
  /** Sort key and id of the last goods shown. */
  cursor: exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars))),
};

export const CATALOG_INPUTS = {
  'goods.list': object(goodsQuery),
  'goods.search': object({ text: query, ...goodsQuery }),
  'goods.suggest': object({ text: query }),
  'goods.get': object({ goodsId: id }),
} satisfies { readonly [V in keyof CatalogVerbs]: GenericSchema<unknown, CatalogVerbs[V]['input']> };
