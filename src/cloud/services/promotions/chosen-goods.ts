import type { ChosenGoods } from '@/contract/promotions/edited-promotion';
import type { Catalog } from '@/domain/catalog/catalog';

/** The goods that these ids name, in the shop's order: as a whole, or with one of their SKUs. */
export function chosenGoods(
  { goods }: Catalog,
  goodsIds: readonly string[],
  skuIds: readonly string[] = [],
): readonly ChosenGoods[] {
  return goods
    .filter(({ id, skus }) => goodsIds.includes(id) || skus.some((sku) => skuIds.includes(sku.id)))
    .map(({ id, title, skus }) => ({
      id,
      title,
      skus: skus.map(({ id: skuId, options, price }) => ({ skuId, options, price })),
    }));
}
