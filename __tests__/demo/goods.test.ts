import { content } from '@/demo';
import { compileShop } from '@/demo/compile/shop';
import { findSelectedSku, initialSelection } from '@/domain/catalog/option-selection';

it('goods of the demo show first what is chosen when they are opened', () => {
  const stocked = content.goods.flatMap(({ skus }) => skus.map(({ id, stock }) => [id, stock] as const));
  const stockOf = new Map<string, number>(stocked);
  const differing = compileShop(content, 0).catalog.goods.filter(({ gallery, optionGroups, skus }) => {
    const goods = { optionGroups, skus: skus.map((sku) => ({ ...sku, stock: stockOf.get(sku.id) ?? 0 })) };
    const chosen = findSelectedSku(goods, initialSelection(goods));
    return chosen?.picture !== undefined && chosen.picture.url !== gallery[0]?.url;
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
});
