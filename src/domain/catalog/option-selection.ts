import type { GoodsDetail, Sku } from '@/contract/catalog/goods';

type Goods = Pick<GoodsDetail, 'optionGroups' | 'skus'>;

/** The selected values, one per option group; `undefined` where nothing is selected yet. */
export type OptionSelection = readonly (string | undefined)[];

export interface SelectableOption {
  readonly value: string;
  /**
   * `available`: leads to a SKU in stock. `sold-out`: leads to sold-out SKUs only. `impossible`: no SKU combines it
   * with the other selected values; selecting it clears or replaces the conflicting ones.
   */
  readonly state: 'selected' | 'available' | 'sold-out' | 'impossible';
}

export interface SelectableOptionGroup {
  readonly name: string;
  readonly options: readonly SelectableOption[];
}

/** What a value leads to. `combinable…` counts only SKUs that match all other selected values. */
interface OptionAvailability {
  inStock: boolean;
  combinable: boolean;
  combinableInStock: boolean;
}

function differs(sku: Sku, selection: OptionSelection, index: number): boolean {
  const selected = selection[index];
  return selected !== undefined && selected !== sku.options[index];
}

/**
 * The availability of each value, by option group. One pass over the SKUs: a SKU that matches the selection counts for
 * all its values, one that differs in a single group counts for its value there, all others for none.
 */
function availabilityOf(goods: Goods, selection: OptionSelection): readonly Map<string, OptionAvailability>[] {
  const groups = goods.optionGroups.map(() => new Map<string, OptionAvailability>());
  for (const sku of goods.skus) {
    const differing = goods.optionGroups.flatMap((_, index) => (differs(sku, selection, index) ? [index] : []));
    groups.forEach((values, index) => {
      const value = sku.options[index];
      if (value === undefined) return;
      const matches = differing.length === 0 || (differing.length === 1 && differing[0] === index);
      const inStock = sku.stock > 0;
      const before = values.get(value);
      values.set(value, {
        inStock: before?.inStock === true || inStock,
        combinable: before?.combinable === true || matches,
        combinableInStock: before?.combinableInStock === true || (matches && inStock),
      });
    });
  }
  return groups;
}

function stateOf(availability: OptionAvailability | undefined): Exclude<SelectableOption['state'], 'selected'> {
  if (availability === undefined) return 'impossible';
  if (availability.combinableInStock) return 'available';
  return availability.combinable || !availability.inStock ? 'sold-out' : 'impossible';
}

/** All option groups with the state of each value, given the selection in the other groups. */
export function selectableGroups(goods: Goods, selection: OptionSelection): readonly SelectableOptionGroup[] {
  const availability = availabilityOf(goods, selection);
  return goods.optionGroups.map(({ name, values }, index) => ({
    name,
    options: values.map((value) => ({
      value,
      state: selection[index] === value ? 'selected' : stateOf(availability[index]?.get(value)),
    })),
  }));
}

/** The SKU of a complete selection, in stock or not; `undefined` if the selection is incomplete. */
export function findSelectedSku(goods: Goods, selection: OptionSelection): Sku | undefined {
  return goods.skus.find((sku) => goods.optionGroups.every((_, index) => selection[index] === sku.options[index]));
}

/** The selection when the sheet opens: the remembered SKU if in stock, else the first in stock, else nothing. */
export function initialSelection(goods: Goods, rememberedSkuId?: string): OptionSelection {
  const stocked = goods.skus.filter((sku) => sku.stock > 0);
  const sku = stocked.find(({ id }) => id === rememberedSkuId) ?? stocked[0];
  return goods.optionGroups.map((_, index) => sku?.options[index]);
}

function withValue(selection: OptionSelection, index: number, value: string | undefined): OptionSelection {
  return selection.map((selected, at) => (at === index ? value : selected));
}

/**
 * Drops the values that conflict with the one at `index`: of the others, in group order, a value remains if a SKU in
 * stock combines it with all that remain so far.
 */
function dropConflicts(goods: Goods, selection: OptionSelection, index: number): OptionSelection {
  let remaining: OptionSelection = selection.map((selected, at) => (at === index ? selected : undefined));
  let matching = goods.skus.filter((sku) => sku.stock > 0 && sku.options[index] === selection[index]);
  selection.forEach((selected, at) => {
    const narrower = matching.filter((sku) => sku.options[at] === selected);
    if (selected === undefined || narrower.length === 0) return;
    remaining = withValue(remaining, at, selected);
    matching = narrower;
  });
  return remaining;
}

/** Selects what is no choice any more: where the SKUs in stock that match all have one value. */
function fillIn(goods: Goods, selection: OptionSelection): OptionSelection {
  const matching = goods.skus.filter(
    (sku) => sku.stock > 0 && goods.optionGroups.every((_, index) => !differs(sku, selection, index)),
  );
  return selection.map((selected, index) => {
    const [only, ...others] = new Set(matching.map(({ options }) => options[index]));
    return selected ?? (others.length === 0 ? only : undefined);
  });
}

/** A tap on a value; `index` is its option group. */
export interface OptionTap {
  readonly index: number;
  readonly value: string;
}

/**
 * The selection after a tap. A selected value is cleared; a sold-out one changes nothing; an impossible one is selected
 * and the values that conflict with it are cleared. Then what has one value left is selected with it.
 */
export function toggleOption(goods: Goods, selection: OptionSelection, { index, value }: OptionTap): OptionSelection {
  if (selection[index] === value) return withValue(selection, index, undefined);
  const availability = availabilityOf(goods, selection)[index]?.get(value);
  const state = stateOf(availability);
  if (state === 'sold-out' || availability === undefined) return selection;
  const next = withValue(selection, index, value);
  return fillIn(goods, state === 'available' ? next : dropConflicts(goods, next, index));
}
