import { LIMITS } from '@/contract/limits';

import { completed, type DraftGroup, type DraftValue, type GoodsDraft } from './draft';

const sharesValue = (some: DraftGroup, other: DraftGroup) =>
  some.values.some(({ key }) => other.values.some((value) => value.key === key));

/**
 * The goods with other groups. SKUs keep their ids, prices and all else: with a new group they take its first value, without
 * one that is removed those of its first value stay. The same goods, if these would be more SKUs than are allowed.
 */
export function withGroups(draft: GoodsDraft, groups: readonly DraftGroup[]): GoodsDraft {
  const removed = draft.groups.findIndex((group) => !groups.some((other) => sharesValue(other, group)));
  const kept =
    removed === -1
      ? draft.skus
      : draft.skus
          .filter(({ keys }) => keys[removed] === draft.groups[removed]?.values[0]?.key)
          .map((sku) => ({ ...sku, keys: sku.keys.filter((_, at) => at !== removed) }));
  const added = groups.slice(draft.groups.length).flatMap(({ values }) => values[0]?.key ?? []);
  const skus = kept.map((sku) => ({ ...sku, keys: [...sku.keys, ...added] }));
  const all = completed(groups, skus, true);
  return all.length > LIMITS.skus ? draft : { ...draft, groups, skus: all };
}

/** A value of a group that no SKU has. */
export function newValue(groups: readonly DraftGroup[]): DraftValue {
  const used = new Set(groups.flatMap(({ values }) => values.map(({ key }) => key)));
  let count = used.size;
  while (used.has(`new.${count}`)) count += 1;
  return { key: `new.${count}`, text: '' };
}

/** Whether every group and value has a name that no other one of its kind has. */
export function hasUniqueNames(groups: readonly DraftGroup[]): boolean {
  return groups.every(({ values }) => new Set(values.map(({ text }) => text)).size === values.length);
}
