import type { Sku } from '@/contract/catalog/goods';

/** How one value of a dimension stands to what else is chosen. */
export interface SkuOption {
  readonly value: string;
  readonly state: 'chosen' | 'free' | 'sold-out' | 'impossible';
}

/** What the sheet draws of a choice, and what it reports of the shopper's taps. */
export interface SkuPick {
  readonly groups: readonly { readonly name: string; readonly options: readonly SkuOption[] }[];
  readonly chosen: readonly string[];
  /** Dimensions still to be chosen in, by name. */
  readonly open: readonly string[];
  readonly sku: Sku | undefined;
  readonly quantity: number;
  readonly most: number;
  /** Why not one more; set when there is no more. */
  readonly end: { readonly kind: 'stock' | 'limit'; readonly most: number } | undefined;
  /** Why the last tap did not do all that was asked. */
  readonly note:
    | { readonly kind: 'sold-out'; readonly what: readonly string[]; readonly skuId?: string | undefined }
    | { readonly kind: 'gave-way'; readonly what: readonly string[]; readonly open: readonly string[] }
    | { readonly kind: 'missing' }
    | undefined;
  readonly onPick: (index: number, value: string) => void;
  readonly onCount: (quantity: number) => void;
  /** An act was tapped while something is still open. */
  readonly onMissing: () => void;
}
