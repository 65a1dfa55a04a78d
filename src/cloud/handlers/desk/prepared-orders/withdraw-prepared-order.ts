import type { Handler } from '@/cloud/handler';
import { readPreparedOrders, writePreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import { ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

/** Succeeds for an expired or unknown prepared order too: it can't be opened either way. */
export const withdrawPreparedOrder: Handler<'desk.withdrawPreparedOrder'> = async ({ preparedOrderId }, ports) =>
  ports.db.transaction<Output<'desk.withdrawPreparedOrder'>, FailureOf<'desk.withdrawPreparedOrder'>>(async (tx) => {
    const open = await readPreparedOrders(tx, ports);
    const remaining = open.filter(({ id }) => id !== preparedOrderId);
    if (remaining.length < open.length) {
      await writePreparedOrders(tx, remaining, { verb: 'desk.withdrawPreparedOrder', ports });
    }
    return ok({});
  });
