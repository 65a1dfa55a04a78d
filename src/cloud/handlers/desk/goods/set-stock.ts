import type { Handler } from '@/cloud/handler';
import { readStockInTransaction } from '@/cloud/repositories/catalog/stock';
import { runOnce } from '@/cloud/repositories/run-once';
import { changeStock } from '@/cloud/services/catalog/change-stock';
import type { SkuStock } from '@/contract/catalog/edited-goods';
import { ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';

export const setStock: Handler<'desk.setStock'> = (request, ports) =>
  ports.db.transaction<SkuStock, FailureOf<'desk.setStock'>>((tx) =>
    runOnce<SkuStock, FailureOf<'desk.setStock'>>(tx, ports, {
      verb: 'desk.setStock',
      request,
      run: () => changeStock(tx, request, ports),
      idOf: ({ skuId }) => skuId,
      replay: async (skuId) => ok({ skuId, left: (await readStockInTransaction(tx, [skuId]))(skuId) }),
    }),
  );
