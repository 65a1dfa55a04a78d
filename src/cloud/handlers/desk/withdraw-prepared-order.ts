import type { Handler } from '@/cloud/handler';
import { readBaskets, writeBaskets } from '@/cloud/repositories/checkout/prepared-orders';
import { ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

/** What is over, or never was, can't be opened either: there is nothing to fail at. */
export const endBasket: Handler<'desk.withdrawPreparedOrder'> = async ({ basketId }, ports) =>
  ports.db.transaction<Output<'desk.withdrawPreparedOrder'>, FailureOf<'desk.withdrawPreparedOrder'>>(async (tx) => {
    const open = await readBaskets(tx, ports);
    const kept = open.filter(({ id }) => id !== basketId);
    if (kept.length < open.length) writeBaskets(tx, kept);
    return ok({});
  });
