import type { PreparedOrder } from '@/contract/checkout/prepared-order';

import type { Catalog } from './catalog/catalog';
import type { PostRecord } from './feed/post-record';

/** What a new shop starts with. */
export interface ShopSeed {
  readonly catalog: Catalog;
  readonly posts: readonly PostRecord[];
  /** Pieces by SKU id. */
  readonly stock: ReadonlyMap<string, number>;
  readonly preparedOrders: readonly PreparedOrder[];
}
