import type { Attribute, OptionGroup, Preorder, ReturnPolicy, Sku, StoryBlock } from '@/contract/catalog/goods';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';

import type { BargainRule } from '../offers/bargain-rule';

/** A SKU as the cloud stores it: its stock is a document of its own, because orders change it. */
export type SkuRecord = Omit<Sku, 'stock'>;

/** Goods as the cloud stores them. Cards and details are derived in `domain/catalog/goods`. */
export interface GoodsRecord {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly gallery: readonly [Picture, ...Picture[]];
  readonly optionGroups: readonly OptionGroup[];
  readonly skus: readonly SkuRecord[];
  readonly maxPerOrder: number;
  readonly description: readonly string[];
  readonly story?: readonly StoryBlock[];
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
  /** Taken off the shelf: not listed, not found and not for sale, but its page can still be opened. */
  readonly offShelf?: true;
}
