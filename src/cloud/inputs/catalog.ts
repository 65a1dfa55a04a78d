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

import { LIMITS } from '@/contract/limits';
import { GOODS_SORTS, type WindowVerbs } from '@/contract/catalog/verbs';

import { amount, id, nothing, query } from './schemas';

const entryText = exactOptional(pipe(string(), maxLength(LIMITS.entryChars)));

const goodsQuery = {
  categoryId: exactOptional(id),
  inStock: exactOptional(boolean()),
  preorder: exactOptional(boolean()),
  priceFrom: exactOptional(amount),
  priceTo: exactOptional(amount),
  sort: exactOptional(picklist(GOODS_SORTS)),
  /** The key of the last good shown, with its id. */
  cursor: exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars))),
};

export const WINDOW_INPUTS = {
  'shop.get': nothing,
  'goods.list': object(goodsQuery),
  'goods.search': object({ text: query, ...goodsQuery }),
  'goods.suggest': object({ text: query }),
  'goods.get': object({ goodsId: id }),
  'seller.card': nothing,
  'entry.resolve': object({ scene: entryText, link: entryText }),
} satisfies { readonly [V in keyof WindowVerbs]: GenericSchema<unknown, WindowVerbs[V]['input']> };
