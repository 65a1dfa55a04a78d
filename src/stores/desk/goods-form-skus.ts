import type { FormGroup, FormSku, FormValue, GoodsForm } from './goods-form-state';

/** Until the seller weighs it, g. */
const DEFAULT_WEIGHT = '500';

export const EMPTY_SKU: Omit<FormSku, 'keys'> = {
  sold: true,
  price: '',
  wasPrice: '',
  wasBasis: '',
  supply: '',
  weight: DEFAULT_WEIGHT,
  floor: '',
};

/** All combinations of the groups' values. */
function combinationsOf(groups: readonly FormGroup[]): readonly (readonly string[])[] {
  return groups.reduce<readonly (readonly string[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map(({ key }) => [...row, key])),
    [[]],
  );
}

/** A row for every combination: the existing one, or a new one with the price and weight of the first. */
export function completed(groups: readonly FormGroup[], skus: readonly FormSku[], sold: boolean): readonly FormSku[] {
  const byKeys = new Map(skus.map((sku) => [sku.keys.join(), sku]));
  const { price, weight } = skus[0] ?? EMPTY_SKU;
  return combinationsOf(groups).map((keys) => byKeys.get(keys.join()) ?? { ...EMPTY_SKU, keys, price, weight, sold });
}

/**
 * The form with other groups. SKUs keep their ids, prices and all else: with a new group they take its first value, without
 * one that is removed those of its first value stay.
 */
export function withGroups(form: GoodsForm, groups: readonly FormGroup[]): GoodsForm {
  const removed = form.groups.findIndex((group) => !groups.some(({ values }) => sharesValue(values, group.values)));
  const kept =
    removed === -1
      ? form.skus
      : form.skus
          .filter(({ keys }) => keys[removed] === form.groups[removed]?.values[0]?.key)
          .map((sku) => ({ ...sku, keys: sku.keys.filter((_, at) => at !== removed) }));
  const added = groups.slice(form.groups.length).flatMap(({ values }) => values[0]?.key ?? []);
  const skus = kept.map((sku) => ({ ...sku, keys: [...sku.keys, ...added] }));
  return { ...form, groups, skus: completed(groups, skus, true) };
}

function sharesValue(some: readonly FormValue[], others: readonly FormValue[]): boolean {
  return some.some(({ key }) => others.some((other) => other.key === key));
}

/** A value of a group that no SKU has. */
export function newValue(groups: readonly FormGroup[]): FormValue {
  const used = new Set(groups.flatMap(({ values }) => values.map(({ key }) => key)));
  let count = used.size;
  while (used.has(`new.${count}`)) count += 1;
  return { key: `new.${count}`, text: '' };
}

/** The options of a row, as they read. */
export function optionsOf({ groups }: Pick<GoodsForm, 'groups'>, { keys }: Pick<FormSku, 'keys'>): readonly string[] {
  return keys.map((key, group) => groups[group]?.values.find((value) => value.key === key)?.text.trim() ?? '');
}
