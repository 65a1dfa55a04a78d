import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { deskGoodsEdit as words } from '@/copy';
import {
  field,
  inputOf,
  optionalField,
  within,
  type FormInput,
  type FormItem,
  type Part,
} from '@/desk/parts/form/form-input';
import { fromJson, json } from '@/desk/parts/form/json-notations';
import { check, optional, orNothing, pieces, price, wholeNumber } from '@/desk/parts/form/notations';

import { completed, EMPTY_SKU, optionsOf, type DraftGroup, type DraftSku, type GoodsDraft } from './draft';
import { groupItems } from './group-items';
import { newValue, withGroups } from './groups';

type Item = FormItem<GoodsDraft>;

/** What the SKUs are, without their prices and all else of them: which there are, and what they differ in. */
interface Table {
  readonly groups: readonly DraftGroup[];
  readonly skus: readonly Pick<DraftSku, 'id' | 'keys'>[];
}

const table: Part<GoodsDraft, Table> = {
  of: ({ groups, skus }) => ({
    groups,
    skus: skus.filter(({ id }) => id !== undefined).map(({ id, keys }) => ({ ...(id !== undefined && { id }), keys })),
  }),
  put: (draft, { groups, skus }) => ({
    ...draft,
    groups,
    skus: completed(
      groups,
      skus.map((sku) => ({ ...EMPTY_SKU, ...draft.skus.find(({ id }) => id === sku.id), ...sku })),
      true,
    ),
  }),
};

const tableText = json<Table>('hidden', {
  show: (text) => words.groupsText(fromJson<Table>(text).groups),
});

const isSame = (a: DraftSku, b: DraftSku) => (a.id === undefined ? a.keys.join() === b.keys.join() : a.id === b.id);

/** A row of the table, wherever it stands. */
const rowOf = (sku: DraftSku): Part<GoodsDraft, DraftSku> => ({
  of: ({ skus }) => skus.find((each) => isSame(sku, each)) ?? EMPTY_SKU,
  put: (draft, row) => ({ ...draft, skus: draft.skus.map((each) => (isSame(sku, each) ? row : each)) }),
});

type Was = NonNullable<DraftSku['was']>;

const wasPrice: Part<DraftSku, Was['price'] | undefined> = {
  of: ({ was }) => was?.price,
  put: (sku, value) =>
    optionalField<DraftSku, 'was'>('was').put(
      sku,
      value === undefined ? value : { basis: '', ...sku.was, price: value },
    ),
};

const wasBasis: Part<DraftSku, string> = {
  of: ({ was }) => was?.basis ?? '',
  put: (sku, basis) => (sku.was ? { ...sku, was: { ...sku.was, basis } } : sku),
};

/** Old price, weight and floor: they are shown after a tap. */
function seldomItems(sku: DraftSku, key: string, hasFloor: boolean): readonly FormInput<GoodsDraft>[] {
  const of = <V>(part: Part<DraftSku, V>) => within(rowOf(sku), part);
  return [
    inputOf({ label: words.wasPrice, hint: words.wasPriceHint, key: `${key} was` }, of(wasPrice), orNothing(price)),
    ...(sku.was
      ? [
          inputOf(
            { label: words.wasBasis, hint: words.wasBasisHint, key: `${key} basis` },
            of(wasBasis),
            optional(LIMITS.titleChars),
          ),
        ]
      : []),
    inputOf(
      { label: words.weight, hint: words.weightHint, key: `${key} weight` },
      of(field('weightGrams')),
      wholeNumber(0, LIMITS.weightGrams),
    ),
    ...(hasFloor
      ? [
          inputOf(
            { label: words.floor, hint: words.floorHint, key: `${key} floor` },
            of(optionalField<DraftSku, 'floor'>('floor')),
            orNothing(price),
          ),
        ]
      : []),
  ];
}

const yesNo: Part<DraftSku, 'yes' | 'no'> = {
  of: ({ sold }) => (sold ? 'yes' : 'no'),
  put: (sku, chosen) => ({ ...sku, sold: chosen === 'yes' }),
};

function skuItems(draft: GoodsDraft, sku: DraftSku): readonly Item[] {
  const options = optionsOf(draft, sku).filter((option) => option !== '');
  const kind = options.length === 0 ? words.onlySku : copy.common.joinWithDots(options);
  const key = sku.id ?? sku.keys.join();
  const of = <V>(part: Part<DraftSku, V>) => within(rowOf(sku), part);
  return [
    draft.skus.length > 1
      ? inputOf({ label: words.sold(kind), hint: kind, key: `${key} sold` }, of(yesNo), check)
      : { kind: 'text', key: `${key} kind`, text: kind },
    ...(sku.sold
      ? ([
          inputOf(
            { label: words.priceOf(kind), hint: words.price, key: `${key} price`, row: key },
            of(field('price')),
            price,
          ),
          { kind: 'text', key: `${key} left`, row: key, text: words.left(sku.left) },
          inputOf(
            { label: words.supplyOf(kind), hint: words.supply, key: `${key} supply`, row: key },
            of(optionalField<DraftSku, 'supply'>('supply')),
            orNothing(pieces),
          ),
          ...(sku.open
            ? seldomItems(sku, key, draft.bargain !== undefined && draft.bargain.percent === undefined)
            : [
                {
                  ...({ kind: 'act', key: words.moreOf(kind), text: words.moreFields } as const),
                  change: (before: GoodsDraft) => rowOf(sku).put(before, { ...rowOf(sku).of(before), open: true }),
                },
              ]),
        ] satisfies readonly Item[])
      : []),
  ];
}

/** What the SKUs differ in, and a row for every combination of options: its price, what is left and what comes in. */
export function tableItems(draft: GoodsDraft): readonly Item[] {
  const { groups, skus } = draft;
  return [
    inputOf(words.kinds, table, tableText),
    ...groups.flatMap(groupItems),
    ...(groups.length < LIMITS.optionGroups
      ? [
          {
            ...({ kind: 'act', key: groups.length === 0 ? words.addGroup : words.addOtherGroup } as const),
            text: groups.length === 0 ? words.addGroup : words.addOtherGroup,
            change: (before: GoodsDraft) =>
              withGroups(before, [...before.groups, { name: '', values: [newValue(before.groups)] }]),
          },
        ]
      : []),
    ...skus.flatMap((sku) => skuItems(draft, sku)),
  ];
}
