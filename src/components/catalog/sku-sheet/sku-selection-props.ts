import type { Sku } from '@/contract/catalog/goods';

/** A value of an option group; see `domain/catalog/option-selection`. */
interface SkuOptionProps {
  readonly value: string;
  readonly state: 'selected' | 'available' | 'sold-out' | 'impossible';
}

/** State and callbacks of a SKU selection. */
export interface SkuSelectionProps {
  readonly groups: readonly { readonly name: string; readonly options: readonly SkuOptionProps[] }[];
  readonly selected: readonly string[];
  /** Names of the option groups without a selection. */
  readonly missing: readonly string[];
  readonly sku: Sku | undefined;
  readonly quantity: number;
  readonly maxQuantity: number;
  /** What limits the quantity; set when it is at its maximum. */
  readonly quantityCap: { readonly kind: 'stock' | 'limit'; readonly max: number } | undefined;
  /** A notice about the last tap. */
  readonly notice:
    | { readonly kind: 'sold-out'; readonly options: readonly string[]; readonly skuId?: string | undefined }
    | { readonly kind: 'conflict'; readonly options: readonly string[]; readonly cleared: readonly string[] }
    | { readonly kind: 'replaced'; readonly options: readonly string[]; readonly selected: readonly string[] }
    | { readonly kind: 'missing' }
    | undefined;
  readonly onSelect: (index: number, value: string) => void;
  readonly onQuantity: (quantity: number) => void;
  /** A button was tapped while the selection is incomplete. */
  readonly onMissing: () => void;
}
