import type { Ports, Transaction } from '@/cloud/ports';
import { readStockInTransaction, supplyStock } from '@/cloud/repositories/catalog/stock';
import { changedBySeller } from '@/cloud/repositories/history';
import { findDocument } from '@/cloud/repositories/save-document';
import type { SkuStock } from '@/contract/catalog/edited-goods';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

/**
 * The seller changes what is left of a SKU. Remembered in the history of the goods, whose version stays: nothing that is
 * edited there has changed.
 */
export async function changeStock(
  tx: Transaction,
  { goodsId, skuId, change: { kind, pieces } }: Omit<Input<'desk.setStock'>, 'requestId'>,
  ports: Ports,
): Promise<Result<SkuStock, Failure<'NOT_FOUND' | 'OUT_OF_STOCK'>>> {
  const found = await findDocument(tx, 'goods', goodsId);
  if (!found.ok) return found;
  if (!found.value.goods.skus.some(({ id }) => id === skuId)) return err(failure('NOT_FOUND', { what: 'sku' }));
  const left = (await readStockInTransaction(tx, [skuId]))(skuId);
  const added = { set: pieces - left, add: pieces, take: -pieces }[kind];
  if (left + added < 0) return err(failure('OUT_OF_STOCK', { skuId, requested: -added, left }));
  await supplyStock(tx, skuId, added);
  tx.put('goods', changedBySeller(found.value, 'desk.setStock', ports));
  return ok({ skuId, left: left + added });
}
