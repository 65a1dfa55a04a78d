import type { Handler } from '@/cloud/handler';
import { countCatalogSave, transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { changedBySeller } from '@/cloud/repositories/history';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

const ID = 'goods-order';

/** Idempotent: goods that stand there already are not moved. */
export const moveGoods: Handler<'desk.moveGoods'> = ({ goodsId, beforeId }, ports) =>
  transactionWithCatalog<Output<'desk.moveGoods'>, FailureOf<'desk.moveGoods'>>(ports, async (tx, { catalog }) => {
    const isKnown = (id: string) => catalog.goodsById.has(id);
    if (!isKnown(goodsId) || (beforeId !== undefined && !isKnown(beforeId)))
      return err(failure('NOT_FOUND', { what: 'goods' }));
    if (goodsId === beforeId) return ok({});
    const ids = catalog.goods.map(({ id }) => id);
    const others = ids.filter((id) => id !== goodsId);
    const at = beforeId === undefined ? others.length : others.indexOf(beforeId);
    const moved = [...others.slice(0, at), goodsId, ...others.slice(at)];
    if (moved.join() === ids.join()) return ok({});
    const before = await tx.get('goodsOrder', ID);
    tx.put('goodsOrder', changedBySeller({ ...before, id: ID, goodsIds: moved }, 'desk.moveGoods', ports));
    await countCatalogSave(tx);
    return ok({});
  });
