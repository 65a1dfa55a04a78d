import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { PreparedOrderRecord } from '@/cloud/checkout-documents';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { readPreparedOrders, writePreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { quoteInTransaction, toLineFailure } from '@/cloud/services/checkout/write-order';
import { PREPARED_ORDER_DAYS } from '@/contract/checkout/prepared-order';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';
import { preparedOrderExpiry } from '@/domain/checkout/prepared-order';

import { toDeskPreparedOrder } from './list-prepared-orders';

type PrepareInput = Input<'desk.prepareOrder'>;
type PrepareFailure = FailureOf<'desk.prepareOrder'>;

export const prepareOrder: Handler<'desk.prepareOrder'> = async (input, ports) => {
  const request = { ...input, message: cleanText(input.message) };
  const refused = textRefusal(await checkText(ports, { request, text: request.message, scene: 'prepared-order' }));
  const prepared = await transactionWithCatalog<PreparedOrderRecord, PrepareFailure>(ports, async (tx, current) => {
    const open = await readPreparedOrders(tx, ports);
    return runOnce<PreparedOrderRecord, PrepareFailure>(tx, ports, {
      verb: 'desk.prepareOrder',
      request,
      run: () => (refused ? err(refused) : create(tx, request, { open, ports: current })),
      idOf: ({ id }) => id,
      replay: (id) => findById(open, id),
    });
  });
  return prepared.ok ? ok(toDeskPreparedOrder(prepared.value, ports)) : prepared;
};

function findById(
  records: readonly PreparedOrderRecord[],
  preparedOrderId: string,
): Result<PreparedOrderRecord, Failure<'NOT_FOUND'>> {
  const record = records.find(({ id }) => id === preparedOrderId);
  return record ? ok(record) : err(failure('NOT_FOUND', { what: 'prepared-order' }));
}

interface PrepareContext {
  readonly open: readonly PreparedOrderRecord[];
  readonly ports: Ports;
}

/**
 * Creates a prepared order from lines that can be bought now as one order. Its price comes from the shopper's own
 * quote.
 */
async function create(
  tx: Transaction,
  { message, lines }: PrepareInput,
  { open, ports }: PrepareContext,
): Promise<Result<PreparedOrderRecord, PrepareFailure>> {
  if (open.length >= LIMITS.preparedOrders)
    return err(failure('TOO_MANY', { what: 'preparedOrders', limit: LIMITS.preparedOrders }));
  const { quote } = await quoteInTransaction(tx, ports, { lines, paymentChoice: {} });
  const [unavailable] = quote.unavailable;
  if (unavailable) return err(toLineFailure(unavailable));
  if (quote.mixedPreorder) return err(failure('PREORDER_NOT_COMBINABLE', quote.mixedPreorder));
  const now = ports.clock.now();
  const record = {
    id: ports.ids.next(),
    message,
    lines: quote.lines.map(({ skuId, quantity }) => ({ skuId, quantity })),
    expiresAt: preparedOrderExpiry(now, ports.catalog.shop.preparedOrderDays ?? PREPARED_ORDER_DAYS),
    createdAt: now,
  };
  await writePreparedOrders(tx, [record, ...open], { verb: 'desk.prepareOrder', ports });
  return ok(record);
}
