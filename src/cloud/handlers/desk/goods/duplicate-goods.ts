import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { runOnce } from '@/cloud/repositories/run-once';
import { findDocument, putVersion } from '@/cloud/repositories/save-document';
import { goodsLimitFailure, toDeskGoods } from '@/cloud/services/catalog/desk-goods';
import type { GoodsDocument } from '@/cloud/shop-documents';
import type { Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import { toGoodsFields, toGoodsRecord } from '@/domain/catalog/edit-goods';

type DuplicateFailure = Failure<'NOT_FOUND' | 'TOO_MANY' | 'REQUEST_REUSED'>;

export const duplicateGoods: Handler<'desk.duplicateGoods'> = async (request, ports) => {
  const saved = await transactionWithCatalog<GoodsDocument, DuplicateFailure>(ports, (tx, current) =>
    runOnce<GoodsDocument, DuplicateFailure>(tx, current, {
      verb: 'desk.duplicateGoods',
      request,
      run: () => duplicate(tx, request.goodsId, current),
      idOf: ({ id }) => id,
      replay: (id) => findDocument(tx, 'goods', id),
    }),
  );
  return saved.ok ? ok(await toDeskGoods(saved.value, ports)) : saved;
};

async function duplicate(
  tx: Transaction,
  goodsId: string,
  ports: Ports,
): Promise<Result<GoodsDocument, DuplicateFailure>> {
  const full = goodsLimitFailure(ports.catalog);
  if (full) return err(full);
  const original = await findDocument(tx, 'goods', goodsId);
  if (!original.ok) return original;
  const id = ports.ids.next();
  const fields = toGoodsFields(original.value.goods);
  const skus = fields.skus.map(({ id: _id, ...sku }) => sku);
  const copy = toGoodsRecord({ ...fields, skus }, { id, nextSkuId: ports.ids.next, now: ports.clock.now() });
  const content = { goods: { ...copy, offShelf: true as const } };
  return ok(await putVersion(tx, { collection: 'goods', id, content, verb: 'desk.duplicateGoods', context: ports }));
}
