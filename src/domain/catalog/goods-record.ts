import type { Dimension, Fact, Preorder, ReturnPolicy, Sku } from '@/contract/catalog/goods';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';

import type { BargainRule } from '../offers/bargain-rule';

/** A good as the cloud keeps it. What a list or a page shows of it is derived (`domain/catalog/goods`). */
export interface GoodsRecord {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  readonly saying: string;
  readonly gallery: readonly [Picture, ...Picture[]];
  readonly dimensions: readonly Dimension[];
  readonly skus: readonly Sku[];
  readonly limit: number;
  readonly story: readonly string[];
  readonly facts: readonly Fact[];
  readonly returns: ReturnPolicy;
  readonly preorder?: Preorder;
  /** Set where its price may be bargained for. The floor in it is the seller's own affair. */
  readonly bargain?: BargainRule;
  /** Words a shopper may search by that stand nowhere else. Never shown on the good. */
  readonly tags?: readonly string[];
  /** When it was first offered; unknown counts as before all others. */
  readonly listedAt?: EpochMs;
  /** Pieces sold before the shop kept its books here. Orders the list; never shown. */
  readonly soldBefore?: number;
}
