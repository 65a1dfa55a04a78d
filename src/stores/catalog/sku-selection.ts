import type { GoodsDetail, Sku } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import {
  findSelectedSku,
  initialSelection,
  selectableGroups,
  toggleOption,
  type OptionSelection,
  type OptionTap,
  type SelectableOptionGroup,
} from '@/domain/catalog/option-selection';

/** A notice about the last tap, or about what is still to be selected. */
export type SelectionNotice =
  /** `skuId`: set if the tapped combination is a SKU. */
  | { readonly kind: 'sold-out'; readonly options: readonly string[]; readonly skuId?: string | undefined }
  /** No SKU has this combination: the tapped value was selected, those of the option groups `cleared` were cleared. */
  | { readonly kind: 'conflict'; readonly options: readonly string[]; readonly cleared: readonly string[] }
  /** No SKU has the requested combination; the only one in stock with the tapped value was selected. */
  | { readonly kind: 'replaced'; readonly options: readonly string[]; readonly selected: readonly string[] }
  | { readonly kind: 'missing' };

/** The selection so far. `quantity` is what the shopper requested; `toSelectionView` limits it to what is available. */
export interface SkuSelectionState {
  readonly selection: OptionSelection;
  readonly quantity: number;
  readonly notice?: SelectionNotice;
}

/** What limits the quantity: the stock, or the maximum per order. */
export type QuantityCap = { readonly kind: 'stock' | 'limit'; readonly max: number };

/** What the SKU sheet shows. */
export interface SkuSelectionView {
  readonly groups: readonly SelectableOptionGroup[];
  /** Selected values, in the order of the option groups. */
  readonly selected: readonly string[];
  /** Names of the option groups without a selection. */
  readonly missing: readonly string[];
  /** The selected SKU, if it is in stock. */
  readonly sku: Sku | undefined;
  readonly quantity: number;
  readonly maxQuantity: number;
  /** Set when `quantity` is at its maximum. */
  readonly quantityCap: QuantityCap | undefined;
  readonly notice: SelectionNotice | undefined;
}

/** Starts with a SKU in stock selected: the one selected last if possible. */
export function initialState(goods: GoodsDetail, rememberedSkuId: string | undefined): SkuSelectionState {
  return { selection: initialSelection(goods, rememberedSkuId), quantity: 1 };
}

function isSelected(value: string | undefined): value is string {
  return value !== undefined;
}

function missingOptions(goods: GoodsDetail, selection: OptionSelection): readonly string[] {
  return goods.optionGroups.flatMap(({ name }, index) => (selection[index] === undefined ? [name] : []));
}

/** The options of the requested SKU; if no SKU has that combination, only the tapped value. */
function requestedSku(goods: GoodsDetail, requested: OptionSelection, value: string) {
  const sku = findSelectedSku(goods, requested);
  return { options: sku?.options ?? [value], skuId: sku?.id };
}

/** Of goods that are all sold out any SKU can be chosen, to be told when it is back. */
function tapSoldOut(goods: GoodsDetail, { selection, quantity }: SkuSelectionState, tap: OptionTap): SkuSelectionState {
  const next = selection.map((value, at) => (at === tap.index ? (value === tap.value ? undefined : tap.value) : value));
  const sku = missingOptions(goods, next).length === 0 ? findSelectedSku(goods, next) : undefined;
  const notice = sku && { kind: 'sold-out' as const, options: sku.options, skuId: sku.id };
  return { selection: next, quantity, ...(notice && { notice }) };
}

/** The state after a tap on an option. */
export function tapOption(
  goods: GoodsDetail,
  { selection, quantity }: SkuSelectionState,
  tap: OptionTap,
): SkuSelectionState {
  const { index, value } = tap;
  if (goods.soldOut) return tapSoldOut(goods, { selection, quantity }, tap);
  const state = selectableGroups(goods, selection)[index]?.options.find((option) => option.value === value)?.state;
  const requested = selection.map((selected, at) => (at === index ? value : selected));
  const next = toggleOption(goods, selection, tap);
  if (state === 'sold-out')
    return { selection: next, quantity, notice: { kind: 'sold-out', ...requestedSku(goods, requested, value) } };
  if (state !== 'impossible') return { selection: next, quantity };
  const options = requested.filter(isSelected);
  const cleared = missingOptions(goods, next);
  const notice: SelectionNotice =
    cleared.length > 0
      ? { kind: 'conflict', options, cleared }
      : { kind: 'replaced', options, selected: next.filter(isSelected) };
  return { selection: next, quantity, notice };
}

/** Adds the notice for a tap on a button while the selection is incomplete or sold out. */
export function showMissing(goods: GoodsDetail, state: SkuSelectionState): SkuSelectionState {
  const notice: SelectionNotice =
    missingOptions(goods, state.selection).length > 0
      ? { kind: 'missing' }
      : {
          kind: 'sold-out',
          options: state.selection.filter(isSelected),
          skuId: findSelectedSku(goods, state.selection)?.id,
        };
  return { ...state, notice };
}

function quantityCapOf(goods: GoodsDetail, sku: Sku): QuantityCap {
  const limit = Math.min(goods.maxPerOrder, LIMITS.quantity);
  return sku.stock <= limit ? { kind: 'stock', max: sku.stock } : { kind: 'limit', max: limit };
}

export function toSelectionView(
  goods: GoodsDetail,
  { selection, quantity, notice }: SkuSelectionState,
): SkuSelectionView {
  const selectedSku = findSelectedSku(goods, selection);
  const sku = selectedSku && selectedSku.stock > 0 ? selectedSku : undefined;
  const cap = sku && quantityCapOf(goods, sku);
  const maxQuantity = cap?.max ?? 1;
  const limited = Math.min(quantity, maxQuantity);
  return {
    groups: selectableGroups(goods, selection),
    selected: selection.filter(isSelected),
    missing: missingOptions(goods, selection),
    sku,
    quantity: limited,
    maxQuantity,
    quantityCap: limited === maxQuantity ? cap : undefined,
    notice,
  };
}
