import type { Handler } from '@/cloud/handler';
import { editDocument } from '@/cloud/repositories/save-document';
import { toDeskGoods } from '@/cloud/services/catalog/desk-goods';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

export const setPrice: Handler<'desk.setPrice'> = async ({ goodsId, skuId, price }, ports) => {
  const edited = await editDocument(ports, {
    collection: 'goods',
    id: goodsId,
    verb: 'desk.setPrice',
    change({ goods }) {
      if (!goods.skus.some((sku) => sku.id === skuId && sku.price !== price)) return undefined;
      return { goods: { ...goods, skus: goods.skus.map((sku) => (sku.id === skuId ? { ...sku, price } : sku)) } };
    },
  });
  if (!edited.ok) return edited;
  if (!edited.value.goods.skus.some(({ id }) => id === skuId)) return err(failure('NOT_FOUND', { what: 'sku' }));
  return ok(await toDeskGoods(edited.value, ports));
};
