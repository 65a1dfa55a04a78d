import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { readStockInTransaction, supplyStock } from '@/cloud/repositories/catalog/stock';
import { runOnce } from '@/cloud/repositories/run-once';
import { findDocument, withChange } from '@/cloud/repositories/save-document';
import type { SkuStock } from '@/contract/catalog/edited-goods';
import { failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';

type StockResult = Result<SkuStock, FailureOf<'desk.setStock'>>;

export const setStock: Handler<'desk.setStock'> = (request, ports) =>
  ports.db.transaction<SkuStock, FailureOf<'desk.setStock'>>((tx) =>
    runOnce<SkuStock, FailureOf<'desk.setStock'>>(tx, ports, {
      verb: 'desk.setStock',
      request,
      run: () => changeStock(tx, request, ports),
      idOf: ({ skuId }) => skuId,
      replay: async (skuId) => ok({ skuId, left: await leftOf(tx, skuId) }),
    }),
  );

async function leftOf(tx: Transaction, skuId: string): Promise<number> {
  return (await readStockInTransaction(tx, [skuId]))(skuId);
}

/** Remembered in the history of the goods, whose version stays: nothing that is edited there has changed. */
async function changeStock(
  tx: Transaction,
  { goodsId, skuId, change: { kind, pieces } }: Input<'desk.setStock'>,
  ports: Ports,
): Promise<StockResult> {
  const found = await findDocument(tx, 'goods', goodsId);
  if (!found.ok) return found;
  if (!found.value.goods.skus.some(({ id }) => id === skuId)) return err(failure('NOT_FOUND', { what: 'sku' }));
  const left = await leftOf(tx, skuId);
  const added = { set: pieces - left, add: pieces, take: -pieces }[kind];
  if (left + added < 0) return err(failure('OUT_OF_STOCK', { skuId, requested: -added, left }));
  await supplyStock(tx, skuId, added);
  tx.put('goods', { ...found.value, history: withChange(found.value.history, 'desk.setStock', ports) });
  return ok({ skuId, left: left + added });
}
