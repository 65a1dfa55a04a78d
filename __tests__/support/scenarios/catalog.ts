import { fen } from '@/contract/money';
import type { CatalogVerbs } from '@/contract/verbs/catalog';

import { reads, type VerbScenarios } from './scenario';

export const CATALOG_SCENARIOS = {
  'goods.list': reads({
    ...{ categoryId: 'ware', inStock: true, preorder: false, priceFrom: fen(1), priceTo: fen(90_000) },
    ...{ sort: 'price-up' as const, cursor: '5000:cup' },
  }),
  'goods.search': reads({ text: 'cup', sort: 'new' as const, cursor: '0:cup' }),
  'goods.suggest': reads({ text: 'cu' }),
  'goods.get': reads({ goodsId: 'cup' }),
} satisfies VerbScenarios<keyof CatalogVerbs>;
