import type { GoodsDetail, PriceRange, Sku } from '@/contract/catalog/goods';
import { greatest, least } from '@/contract/money';
import type { Picture } from '@/contract/picture';

import type { SkuSelectionProps } from './sku-selection-props';

type Goods = Pick<GoodsDetail, 'skus' | 'price' | 'picture'>;

/** What the sheet shows of a selection, complete or not. */
interface ShownSku {
  readonly price: PriceRange;
  readonly picture: Picture;
  /** The cheapest that matches. */
  readonly cheapest: Sku | undefined;
}

/** Price and picture of the SKUs that have all selected values; of all goods while nothing is selected. */
export function shownSku({ skus, price, picture }: Goods, groups: SkuSelectionProps['groups']): ShownSku {
  const chosen = groups.map(({ options }) => options.find(({ state }) => state === 'selected')?.value);
  const isChosen = chosen.some((value) => value !== undefined);
  const matching = skus.filter((sku) => chosen.every((value, at) => value === undefined || value === sku.options[at]));
  const [first, ...others] = matching.map((sku) => sku.price);
  const range = first === undefined ? price : { from: least(first, ...others), to: greatest(first, ...others) };
  return {
    price: range,
    picture: (isChosen ? matching.find((sku) => sku.picture)?.picture : undefined) ?? picture,
    cheapest: matching.find((sku) => sku.price === range.from),
  };
}

/**
 * The picture of a value that looks like itself in all its SKUs, and unlike the other values: a colour, not a size. None
 * where a SKU has no picture, as chips of one group with and without would be crooked.
 */
export function pictureOfValue({ skus }: Goods, index: number, value: string): Picture | undefined {
  const [own, ...more] = new Set(skus.filter((sku) => sku.options[index] === value).map((sku) => sku.picture?.url));
  const others = skus.filter((sku) => sku.options[index] !== value);
  const isShared = others.some(({ picture }) => !picture || picture.url === own);
  return more.length > 0 || isShared ? undefined : skus.find((sku) => sku.options[index] === value)?.picture;
}
