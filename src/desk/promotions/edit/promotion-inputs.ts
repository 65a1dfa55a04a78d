import { LIMITS } from '@/contract/limits';
import { parseYuan, ZERO, type Fen } from '@/contract/money';
import type { ChosenGoods, PromotionFields } from '@/contract/promotions/edited-promotion';
import type { Tier } from '@/contract/promotions/promotion';
import { err, ok } from '@/contract/result';
import { deskPromotions as words } from '@/copy';
import { formatYuan } from '@/copy/format';
import { inputOf, type FormInput, type Notation, type Part } from '@/desk/parts/form/form-input';
import { goods, skus, type GoodsChoice } from '@/desk/parts/form/json-notations';
import { choice, firstDay, lastDay, lines, price, required, wholeNumber } from '@/desk/parts/form/notations';

import { nameOf, of, scopeOf, type Draft } from './draft';

export type TimePrice = Extract<PromotionFields, { kind: 'limited-time-price' }>;
export type SecondItem = Extract<PromotionFields, { kind: 'second-item-discount' }>;
export type Tiered = Extract<PromotionFields, { kind: 'tiered-discount' }>;

/** The days of a promotion. */
function daysOf<F extends PromotionFields>(): readonly FormInput<Draft<F>>[] {
  return [
    inputOf(words.since, of<F, 'since'>('since'), firstDay),
    inputOf(words.until, of<F, 'until'>('until'), lastDay),
  ];
}

const timedGoods: Part<Draft<TimePrice>, GoodsChoice> = {
  of: ({ fields, goods: named }) => ({ goods: named, skuIds: fields.skuIds }),
  put: ({ fields }, { goods: named, skuIds }) => ({
    goods: named,
    fields: {
      ...fields,
      skuIds,
      goodsIds: named.filter((item) => !item.skus.some((sku) => skuIds.includes(sku.skuId))).map(({ id }) => id),
    },
  }),
};

type NewPrice = TimePrice['newPrice'];

/** 10 %, where a percentage is chosen for the first time. */
const FRESH_PERCENT = 10;

const newPriceKind: Part<Draft<TimePrice>, 'price' | 'percentOff'> = {
  of: ({ fields: { newPrice } }) => ('price' in newPrice ? 'price' : 'percentOff'),
  put: (draft, kind) =>
    kind in draft.fields.newPrice
      ? draft
      : of<TimePrice, 'newPrice'>('newPrice').put(
          draft,
          kind === 'price' ? { price: ZERO } : { percentOff: FRESH_PERCENT },
        ),
};

const newPrice: Part<Draft<TimePrice>, Fen> = {
  of: ({ fields }) => ('price' in fields.newPrice ? fields.newPrice.price : ZERO),
  put: (draft, value) => of<TimePrice, 'newPrice'>('newPrice').put(draft, { price: value } satisfies NewPrice),
};

const newPercent: Part<Draft<TimePrice>, number> = {
  of: ({ fields }) => ('price' in fields.newPrice ? FRESH_PERCENT : fields.newPrice.percentOff),
  put: (draft, percentOff) => of<TimePrice, 'newPrice'>('newPrice').put(draft, { percentOff } satisfies NewPrice),
};

const percent = wholeNumber(1, 99);

export const timePriceInputs = ({ fields }: Draft<TimePrice>): readonly FormInput<Draft<TimePrice>>[] => [
  nameOf<TimePrice>(),
  inputOf(words.goods, timedGoods, skus),
  inputOf(words.newPrice, newPriceKind, choice(words.newPrices)),
  'price' in fields.newPrice
    ? inputOf({ label: words.price, hint: words.yuanHint }, newPrice, price)
    : inputOf(words.percentOff, newPercent, percent),
  inputOf({ label: words.basis, hint: words.basisHint }, of<TimePrice, 'basis'>('basis'), required(LIMITS.titleChars)),
  ...daysOf<TimePrice>(),
];

const secondGoods: Part<Draft<SecondItem>, GoodsChoice> = {
  of: ({ goods: named }) => ({ goods: named, skuIds: [] }),
  put: ({ fields }, { goods: named }) => ({ goods: named, fields: { ...fields, goodsIds: named.map(({ id }) => id) } }),
};

export const secondItemInputs = (): readonly FormInput<Draft<SecondItem>>[] => [
  nameOf<SecondItem>(),
  inputOf(words.goods, secondGoods, goods),
  inputOf(words.percentOff, of<SecondItem, 'percentOff'>('percentOff'), percent),
  ...daysOf<SecondItem>(),
];

/** `满 199 减 15` */
function parseTier(line: string): Tier | undefined {
  const [, from = '', off = ''] = /^满?\s*¥?([\d.]+)\s*减\s*¥?([\d.]+)$/.exec(line) ?? [];
  const [minSpend, discount] = [parseYuan(from), parseYuan(off)];
  return minSpend && discount && discount <= minSpend ? { minSpend, discount } : undefined;
}

const tiers: Notation<readonly Tier[]> = {
  ...lines(LIMITS.tiers),
  format: (value) => value.map(words.tier).join('\n'),
  parse(text) {
    const written = lines(LIMITS.tiers).parse(text);
    if (!written.ok) return written;
    const found = written.value.flatMap((line) => parseTier(line) ?? []);
    return found.length === 0 || found.length < written.value.length ? err(words.badTier) : ok(found);
  },
};

export const tieredInputs = (draft: Draft<Tiered>): readonly FormInput<Draft<Tiered>>[] => [
  nameOf<Tiered>(),
  inputOf({ label: words.tiers, hint: words.tiersHint }, of<Tiered, 'tiers'>('tiers'), tiers),
  ...scopeOf(draft),
  ...daysOf<Tiered>(),
];

/** The SKUs of goods that a limited-time price is for: all of them, or single ones. */
export const skusOf = ({ goodsIds, skuIds }: TimePrice, { id, skus: all }: ChosenGoods): ChosenGoods['skus'] =>
  all.filter(({ skuId }) => goodsIds.includes(id) || skuIds.includes(skuId));

/** What is wrong with a promotion whose inputs are all valid: a price that is not lower would be no promotion. */
export function promotionProblem({ fields, goods: named }: Draft<PromotionFields>): string | undefined {
  if (fields.until <= fields.since) return words.wrongPeriod;
  if (fields.kind !== 'limited-time-price' || !('price' in fields.newPrice)) return undefined;
  const { newPrice: next } = fields;
  for (const item of named) {
    const least = skusOf(fields, item).find((sku) => sku.price <= next.price);
    if (least) return words.notLower(item.title, formatYuan(least.price));
  }
  return undefined;
}
