import { cloudNow } from '@/client';
import type { EditedBargain, GoodsFields } from '@/contract/catalog/edited-goods';
import type { Preorder } from '@/contract/catalog/goods';
import { toYuanParts, type Fen } from '@/contract/money';
import { DAY, type EpochMs } from '@/contract/time';

import { completed, EMPTY_SKU } from './goods-form-skus';
import type { FormBargain, FormPreorder, FormSku, GoodsForm } from './goods-form-state';

const DEFAULT_MAX_PER_ORDER = '20';

const typed = (amount: Fen | undefined): string => {
  if (amount === undefined) return '';
  const { yuan, cents } = toYuanParts(amount);
  return cents === 0 ? String(yuan) : `${yuan}.${String(cents).padStart(2, '0')}`;
};

/** The form of new goods. */
export function emptyForm(categoryId: string): GoodsForm {
  return {
    categoryId,
    title: '',
    subtitle: '',
    gallery: [],
    groups: [],
    skus: [{ ...EMPTY_SKU, keys: [] }],
    maxPerOrder: DEFAULT_MAX_PER_ORDER,
    story: [],
    attributes: [],
    returns: { kind: 'seven-days' },
    bargain: { kind: 'off', percent: '' },
    tags: '',
  };
}

const keyOf = (group: number, value: number) => `${group}.${value}`;

/** The form of goods that are edited. */
export function toForm(fields: GoodsFields, now: EpochMs = cloudNow()): GoodsForm {
  const { optionGroups, skus, maxPerOrder, tags = [], preorder, bargain, ...rest } = fields;
  const groups = optionGroups.map(({ name, values }, group) => ({
    name,
    values: values.map((text, value) => ({ key: keyOf(group, value), text })),
  }));
  const rows = skus.map(({ id, options, price, was, weightGrams, floor, picture }): FormSku => ({
    keys: options.map((option, group) => groups[group]?.values.find(({ text }) => text === option)?.key ?? ''),
    ...(id !== undefined && { id }),
    sold: true,
    price: typed(price),
    wasPrice: typed(was?.price),
    wasBasis: was?.basis ?? '',
    supply: '',
    weight: String(weightGrams),
    floor: typed(floor),
    ...(picture && { picture }),
  }));
  return {
    ...rest,
    groups,
    skus: completed(groups, rows, false),
    maxPerOrder: String(maxPerOrder),
    ...(preorder && { preorder: toFormPreorder(preorder, now) }),
    bargain: { kind: bargainKind(bargain), percent: String(bargain?.percent ?? '') },
    tags: tags.join(' '),
  };
}

function toFormPreorder({ from, arrivesAt, deposit }: Preorder, now: EpochMs): FormPreorder {
  return { from, days: daysUntil(arrivesAt, now), deposit: String(deposit?.percent ?? '') };
}

/** Whole days until then, as they are typed. */
export const daysUntil = (at: EpochMs, now: EpochMs) => String(Math.max(0, Math.ceil((at - now) / DAY)));

function bargainKind(bargain: EditedBargain | undefined): FormBargain['kind'] {
  if (!bargain) return 'off';
  return bargain.percent === undefined ? 'sku' : 'percent';
}
