import type { GoodsDetail, Sku } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import {
  choose,
  firstChoice,
  optionsOf,
  skuOf,
  type Choice,
  type OptionGroup,
  type Tap,
} from '@/domain/catalog/sku-choice';

/** Why the last tap did not do all that was asked, or what is still to be done. */
export type PickNote =
  /** `skuId`: which one, where it is a whole SKU. */
  | { readonly kind: 'sold-out'; readonly what: readonly string[]; readonly skuId?: string | undefined }
  /** They are not made together: the value tapped was taken, and the named dimensions are open again. */
  | { readonly kind: 'gave-way'; readonly what: readonly string[]; readonly open: readonly string[] }
  | { readonly kind: 'missing' };

/** What the shopper has picked of a good, so far. `quantity` is what she asked for; the most there is bounds it in `viewOf`. */
export interface PickState {
  readonly choice: Choice;
  readonly quantity: number;
  readonly note?: PickNote;
}

/** Why not one more: the shelf is empty, or one order holds no more. */
export type PickEnd = { readonly kind: 'stock' | 'limit'; readonly most: number };

/** What a picking shopper sees. */
export interface PickView {
  readonly groups: readonly OptionGroup[];
  /** Chosen values, in the order of the dimensions. */
  readonly chosen: readonly string[];
  /** Dimensions still to be chosen in, by name. */
  readonly open: readonly string[];
  /** The one SKU that is chosen, if it can be bought. */
  readonly sku: Sku | undefined;
  readonly quantity: number;
  readonly most: number;
  /** Set when `quantity` is the most there is. */
  readonly end: PickEnd | undefined;
  readonly note: PickNote | undefined;
}

/** A good's SKU in stock is chosen from the start: the one she chose last if it is still there. */
export function startPick(goods: GoodsDetail, rememberedSkuId: string | undefined): PickState {
  return { choice: firstChoice(goods, rememberedSkuId), quantity: 1 };
}

function isChosen(value: string | undefined): value is string {
  return value !== undefined;
}

function openOf(goods: GoodsDetail, choice: Choice): readonly string[] {
  return goods.dimensions.flatMap(({ name }, index) => (choice[index] === undefined ? [name] : []));
}

/** The combination that was asked for, named whole where it is made at all; else the one value. */
function askedFor(goods: GoodsDetail, asked: Choice, value: string) {
  const sku = skuOf(goods, asked);
  return { what: sku?.options ?? [value], skuId: sku?.id };
}

/** A tap on an option, whatever stands in its way. */
export function pickOption(goods: GoodsDetail, { choice, quantity }: PickState, tap: Tap): PickState {
  const { index, value } = tap;
  const state = optionsOf(goods, choice)[index]?.options.find((option) => option.value === value)?.state;
  const asked = choice.map((chosen, place) => (place === index ? value : chosen));
  const next = choose(goods, choice, tap);
  if (state === 'sold-out')
    return { choice: next, quantity, note: { kind: 'sold-out', ...askedFor(goods, asked, value) } };
  const open = openOf(goods, next);
  if (state !== 'impossible' || open.length === 0) return { choice: next, quantity };
  const what = asked.filter(isChosen);
  return { choice: next, quantity, note: { kind: 'gave-way', what, open } };
}

/** What stands between the shopper and the act she tapped, said in the sheet. */
export function askForMissing(goods: GoodsDetail, state: PickState): PickState {
  const open = openOf(goods, state.choice);
  const note: PickNote =
    open.length > 0
      ? { kind: 'missing' }
      : {
          kind: 'sold-out',
          what: state.choice.filter(isChosen),
          skuId: skuOf(goods, state.choice)?.id,
        };
  return { ...state, note };
}

function endOf(goods: GoodsDetail, sku: Sku): PickEnd {
  const limit = Math.min(goods.limit, LIMITS.quantity);
  return sku.stock <= limit ? { kind: 'stock', most: sku.stock } : { kind: 'limit', most: limit };
}

export function viewOf(goods: GoodsDetail, { choice, quantity, note }: PickState): PickView {
  const whole = skuOf(goods, choice);
  const sku = whole && whole.stock > 0 ? whole : undefined;
  const end = sku && endOf(goods, sku);
  const most = end?.most ?? 1;
  const count = Math.min(quantity, most);
  return {
    groups: optionsOf(goods, choice),
    chosen: choice.filter(isChosen),
    open: openOf(goods, choice),
    sku,
    quantity: count,
    most,
    end: count === most ? end : undefined,
    note,
  };
}
