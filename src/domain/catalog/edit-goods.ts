import type { EditedBargain, EditedSku, GoodsFields } from '@/contract/catalog/edited-goods';
import type { StoryBlock } from '@/contract/catalog/goods';
import type { EpochMs } from '@/contract/time';

import type { BargainRule } from '../offers/bargain-rule';
import type { GoodsRecord, SkuRecord } from './goods-record';

/** A record as the seller edits it. */
export function toGoodsFields(record: GoodsRecord): GoodsFields {
  const {
    id: _id,
    listedAt: _listedAt,
    initialSales: _sales,
    offShelf: _offShelf,
    description,
    bargain,
    ...rest
  } = record;
  const floors = bargain && 'bySku' in bargain.floor ? bargain.floor.bySku : {};
  return {
    ...rest,
    skus: record.skus.map((sku) => ({ ...sku, ...(floors[sku.id] !== undefined && { floor: floors[sku.id] }) })),
    story: record.story ?? description.map((text): StoryBlock => ({ kind: 'text', text })),
    ...(bargain && { bargain: toEditedBargain(bargain) }),
  };
}

function toEditedBargain({ floor, ...rest }: BargainRule): EditedBargain {
  return 'percent' in floor ? { ...rest, percent: floor.percent } : rest;
}

/** Where fields contradict each other, as a path and a rule; undefined when they can be saved. */
export function goodsFieldsProblem(
  { optionGroups, skus }: GoodsFields,
  before: GoodsRecord | undefined,
): { readonly path: string; readonly rule: string } | undefined {
  const known = new Set(before?.skus.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { id, options }] of skus.entries()) {
    const path = `fields.skus.${index}`;
    if (id !== undefined && !known.has(id)) return { path: `${path}.id`, rule: 'known' };
    const fits =
      options.length === optionGroups.length && optionGroups.every(({ values }, at) => isIn(values, options[at]));
    if (!fits) return { path: `${path}.options`, rule: 'in-groups' };
    const keys = [JSON.stringify(options), ...(id === undefined ? [] : [id])];
    if (keys.some((key) => seen.has(key))) return { path, rule: 'unique' };
    keys.forEach((key) => seen.add(key));
  }
  const repeated = optionGroups.findIndex(({ values }) => new Set(values).size < values.length);
  return repeated === -1 ? undefined : { path: `fields.optionGroups.${repeated}.values`, rule: 'unique' };
}

function isIn(values: readonly string[], value: string | undefined): boolean {
  return value !== undefined && values.includes(value);
}

interface GoodsEdit {
  readonly id: string;
  /** Absent for new goods. */
  readonly before?: GoodsRecord | undefined;
  readonly nextSkuId: () => string;
  readonly now: EpochMs;
}

/** The record with these fields; `supply` is none of it. SKUs keep their ids. Check `goodsFieldsProblem` first. */
export function toGoodsRecord(fields: GoodsFields, { id, before, nextSkuId, now }: GoodsEdit): GoodsRecord {
  const { skus, story, bargain, gallery, ...rest } = fields;
  const [first, ...more] = gallery;
  if (!first) throw new RangeError('goods without a picture');
  const edited = skus.map((sku) => ({ ...sku, id: sku.id ?? nextSkuId() }));
  return {
    ...rest,
    id,
    gallery: [first, ...more],
    skus: edited.map(({ supply: _supply, floor: _floor, ...sku }): SkuRecord => sku),
    description: story.flatMap((block) => (block.kind === 'text' && block.text !== '' ? [block.text] : [])),
    ...(story.some(({ kind }) => kind === 'picture') && { story }),
    ...(bargain && { bargain: toBargainRule(bargain, edited) }),
    listedAt: before ? (before.listedAt ?? 0) : now,
    ...(before?.initialSales !== undefined && { initialSales: before.initialSales }),
    ...(before?.offShelf && { offShelf: true }),
  };
}

function toBargainRule(
  { percent, ...rest }: EditedBargain,
  skus: readonly (EditedSku & { readonly id: string })[],
): BargainRule {
  if (percent !== undefined) return { ...rest, floor: { percent } };
  return { ...rest, floor: { bySku: Object.fromEntries(skus.map(({ id, floor, price }) => [id, floor ?? price])) } };
}
