import type { EditedSku, GoodsFields, SkuStock } from '@/contract/catalog/edited-goods';
import { ZERO } from '@/contract/money';

/** A value of a dimension. SKUs name it by its key, so that it can be renamed while it is typed. */
export interface DraftValue {
  readonly key: string;
  readonly text: string;
}

/** What SKUs differ in. */
export interface DraftGroup {
  readonly name: string;
  readonly values: readonly DraftValue[];
}

/** A row of the table of SKUs. */
export interface DraftSku extends Omit<EditedSku, 'options'> {
  /** One key of a value for each group. */
  readonly keys: readonly string[];
  /** A combination that is not for sale has a row too, so that it can be. */
  readonly sold: boolean;
  /** Pieces left; absent for a new one. */
  readonly left?: number | undefined;
  /** The fields that are seldom written are shown. */
  readonly open?: true;
}

/** Goods as they are edited. */
export interface GoodsDraft extends Omit<GoodsFields, 'optionGroups' | 'skus'> {
  readonly groups: readonly DraftGroup[];
  readonly skus: readonly DraftSku[];
}

/** Until the seller weighs it, g. */
const DEFAULT_WEIGHT = 500;

export const EMPTY_SKU: DraftSku = { keys: [], sold: true, price: ZERO, weightGrams: DEFAULT_WEIGHT };

/** New goods in this category. */
export const emptyDraft = (categoryId: string): GoodsDraft => ({
  ...{ categoryId, title: '', subtitle: '', gallery: [], groups: [], skus: [EMPTY_SKU] },
  ...{ maxPerOrder: 20, story: [], attributes: [], returns: { kind: 'seven-days' } },
});

/** All combinations of the groups' values. */
function combinationsOf(groups: readonly DraftGroup[]): readonly (readonly string[])[] {
  return groups.reduce<readonly (readonly string[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map(({ key }) => [...row, key])),
    [[]],
  );
}

/** A row for every combination: the existing one, or a new one with the price and weight of the first. */
export function completed(
  groups: readonly DraftGroup[],
  skus: readonly DraftSku[],
  sold: boolean,
): readonly DraftSku[] {
  const byKeys = new Map(skus.map((sku) => [sku.keys.join(), sku]));
  const { price, weightGrams } = skus[0] ?? EMPTY_SKU;
  return combinationsOf(groups).map(
    (keys) => byKeys.get(keys.join()) ?? { ...EMPTY_SKU, keys, price, weightGrams, sold },
  );
}

/** The goods as they are edited. */
export function toDraft({ optionGroups, skus, ...rest }: GoodsFields, stock: readonly SkuStock[]): GoodsDraft {
  const groups = optionGroups.map(({ name, values }, group) => ({
    name,
    values: values.map((text, value) => ({ key: `${group}.${value}`, text })),
  }));
  const rows = skus.map(({ options, ...sku }): DraftSku => ({
    ...sku,
    keys: options.map((option, group) => groups[group]?.values.find(({ text }) => text === option)?.key ?? ''),
    sold: true,
    left: stock.find(({ skuId }) => skuId === sku.id)?.left,
  }));
  return { ...rest, groups, skus: completed(groups, rows, false) };
}

/** The options of a row, as they read. */
export function optionsOf({ groups }: Pick<GoodsDraft, 'groups'>, { keys }: Pick<DraftSku, 'keys'>): readonly string[] {
  return keys.map((key, group) => groups[group]?.values.find((value) => value.key === key)?.text ?? '');
}

/** What is saved. */
export function toFields(draft: GoodsDraft): GoodsFields {
  const { groups, skus, story, ...rest } = draft;
  return {
    ...rest,
    optionGroups: groups.map(({ name, values }) => ({ name, values: values.map(({ text }) => text) })),
    skus: skus
      .filter(({ sold }) => sold)
      .map(({ keys, sold: _sold, left: _left, open: _open, ...sku }) => ({
        ...sku,
        options: optionsOf(draft, { keys }),
      })),
    story: story.filter((block) => block.kind === 'picture' || block.text.trim() !== ''),
  };
}
