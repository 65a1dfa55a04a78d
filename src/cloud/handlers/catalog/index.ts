import type { CatalogVerbs } from '@/contract/verbs/catalog';

import type { Handler } from '../../handler';
import { getGoods } from './get';
import { listGoods } from './list';
import { searchForGoods } from './search';
import { suggestForGoods } from './suggest';

export const CATALOG_HANDLERS: { readonly [V in keyof CatalogVerbs]: Handler<V> } = {
  'goods.list': listGoods,
  'goods.search': searchForGoods,
  'goods.suggest': suggestForGoods,
  'goods.get': getGoods,
};
