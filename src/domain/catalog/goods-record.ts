import type { Attribute, OptionGroup, Preorder, ReturnPolicy, Sku } from '@/contract/catalog/goods';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';

import type { BargainRule } from '../offers/bargain-rule';

/** Goods as the cloud stores them. Cards and details are derived in `domain/catalog/goods`. */
export interface GoodsRecord {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly gallery: readonly [Picture, ...Picture[]];
  readonly optionGroups: readonly OptionGroup[];
  readonly skus: readonly Sku[];
  readonly maxPerOrder: number;
  readonly description: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly returns: ReturnPolicy;
  readonly preorder?: Preorder;
  /** Set if shoppers may offer a lower price. Its floor price must not leave the cloud. */
  readonly bargain?: BargainRule;
  /** Further search terms. Never shown. */
  readonly tags?: readonly string[];
  /** When it was first listed; absent sorts as the oldest. */
  readonly listedAt?: EpochMs;
  /** Pieces sold before this shop opened. For sorting by sales only; never shown. */
  readonly initialSales?: number;
}
