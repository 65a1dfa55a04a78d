import type { GoodsDetail, Sku } from '@/contract/catalog/goods';

type Goods = Pick<GoodsDetail, 'dimensions' | 'skus'>;

/** What the shopper has picked, one place per dimension; `undefined` where she has not yet. */
export type Choice = readonly (string | undefined)[];

export interface Option {
  readonly value: string;
  /**
   * `free`: leads to a SKU in stock. `sold-out`: only to SKUs without stock, here or under any other choice.
   * `impossible`: not made together with what else is chosen; picking it lets go of what conflicts.
   */
  readonly state: 'chosen' | 'free' | 'sold-out' | 'impossible';
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

/** What one value leads to. `with…` counts only SKUs that agree with everything else chosen. */
interface Reach {
  stocked: boolean;
  withAny: boolean;
  withStocked: boolean;
}

function differs(sku: Sku, choice: Choice, index: number): boolean {
  const chosen = choice[index];
  return chosen !== undefined && chosen !== sku.options[index];
}

/**
 * One pass over the SKUs, whatever the number of dimensions: a SKU that differs from the choice nowhere speaks for all
 * its values, one that differs in a single dimension speaks for its value there, and the others for none.
 */
function reachOf(goods: Goods, choice: Choice): readonly Map<string, Reach>[] {
  const reach = goods.dimensions.map(() => new Map<string, Reach>());
  for (const sku of goods.skus) {
    const differing = goods.dimensions.flatMap((_, index) => (differs(sku, choice, index) ? [index] : []));
    reach.forEach((values, index) => {
      const value = sku.options[index];
      if (value === undefined) return;
      const agrees = differing.length === 0 || (differing.length === 1 && differing[0] === index);
      const inStock = sku.stock > 0;
      const before = values.get(value);
      values.set(value, {
        stocked: before?.stocked === true || inStock,
        withAny: before?.withAny === true || agrees,
        withStocked: before?.withStocked === true || (agrees && inStock),
      });
    });
  }
  return reach;
}

function stateOf(reach: Reach | undefined): Exclude<Option['state'], 'chosen'> {
  if (reach === undefined) return 'impossible';
  if (reach.withStocked) return 'free';
  return reach.withAny || !reach.stocked ? 'sold-out' : 'impossible';
}

/** Every dimension with its values and what each would lead to, given what is chosen in the other dimensions. */
export function optionsOf(goods: Goods, choice: Choice): readonly OptionGroup[] {
  const reach = reachOf(goods, choice);
  return goods.dimensions.map((dimension, index) => ({
    name: dimension.name,
    options: dimension.values.map((value) => ({
      value,
      state: choice[index] === value ? 'chosen' : stateOf(reach[index]?.get(value)),
    })),
  }));
}

/** The SKU that a whole choice names, in stock or not; `undefined` while something is still open. */
export function skuOf(goods: Goods, choice: Choice): Sku | undefined {
  return goods.skus.find((sku) => goods.dimensions.every((_, index) => choice[index] === sku.options[index]));
}

/** What is chosen when the sheet opens: the remembered SKU if in stock, else the first in stock, else nothing. */
export function firstChoice(goods: Goods, rememberedSkuId?: string): Choice {
  const stocked = goods.skus.filter((sku) => sku.stock > 0);
  const sku = stocked.find(({ id }) => id === rememberedSkuId) ?? stocked[0];
  return goods.dimensions.map((_, index) => sku?.options[index]);
}

function replaced(choice: Choice, index: number, value: string | undefined): Choice {
  return choice.map((chosen, place) => (place === index ? value : chosen));
}

/** Keeps `value`, then in dimension order each other chosen value that some SKU in stock still combines with the kept. */
function keepingWhatFits(goods: Goods, choice: Choice, index: number): Choice {
  let kept: Choice = choice.map((chosen, place) => (place === index ? chosen : undefined));
  let fitting = goods.skus.filter((sku) => sku.stock > 0 && sku.options[index] === choice[index]);
  choice.forEach((chosen, place) => {
    const narrower = fitting.filter((sku) => sku.options[place] === chosen);
    if (chosen === undefined || narrower.length === 0) return;
    kept = replaced(kept, place, chosen);
    fitting = narrower;
  });
  return kept;
}

/** A tap on one value of a dimension. */
export interface Tap {
  readonly index: number;
  readonly value: string;
}

/**
 * The choice after a tap. The chosen value is let go; a sold-out one changes nothing;
 * one that does not go with the rest is taken and the rest gives way.
 */
export function choose(goods: Goods, choice: Choice, { index, value }: Tap): Choice {
  if (choice[index] === value) return replaced(choice, index, undefined);
  const reach = reachOf(goods, choice)[index]?.get(value);
  const state = stateOf(reach);
  if (state === 'sold-out' || reach === undefined) return choice;
  const taken = replaced(choice, index, value);
  return state === 'free' ? taken : keepingWhatFits(goods, taken, index);
}
