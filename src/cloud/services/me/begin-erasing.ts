import type { CustomerRecord } from '@/cloud/overview-documents';
import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import { ordersKey } from '@/cloud/index-keys';
import { failure, type Failure } from '@/contract/failure';
import type { EraseProblem } from '@/contract/me/known';
import { ZERO } from '@/contract/money';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Position } from '@/domain/paging';
import { eraseProblem, isGiftOnItsWay } from '@/domain/me/erase-problem';
import { erasedId } from '@/domain/me/erased';

/** Orders that are read at once. */
const BATCH = 50;

/** Looks through the caller's orders. Returns when the last of them was placed: 0 without any. */
export async function findEraseProblem({
  db,
  caller,
}: Pick<Ports, 'db' | 'caller'>): Promise<Result<EpochMs, EraseProblem>> {
  let after: Position | undefined;
  let last: EpochMs = 0;
  for (;;) {
    const found = await db.list('ordersByShopper', { key: ordersKey(caller.shopperId, {}), limit: BATCH, after });
    for (const { document } of found) {
      const problem = eraseProblem(document.order, document.shippingReport?.state);
      if (problem) return err(problem);
      last = Math.max(last, document.order.placedAt);
    }
    if (found.length < BATCH) break;
    after = found[found.length - 1]?.position;
  }
  return (await hasGiftOnItsWay({ db, caller })) ? err({ kind: 'gift' }) : ok(last);
}

/** Looks through the gifts that the caller claimed. */
async function hasGiftOnItsWay({ db, caller }: Pick<Ports, 'db' | 'caller'>): Promise<boolean> {
  let after: Position | undefined;
  for (;;) {
    const found = await db.list('giftsByFriend', { key: caller.shopperId, limit: BATCH, after });
    if (found.some(({ document }) => isGiftOnItsWay(document.order))) return true;
    if (found.length < BATCH) return false;
    after = found[found.length - 1]?.position;
  }
}

/** What stays of a customer: sums, times and sources. */
export function namelessCustomer(
  { orders, unpaid, spent, lastOrder, gifts }: CustomerRecord,
  id: string,
): CustomerRecord {
  const { at, source } = lastOrder;
  return {
    ...{ id, orders, unpaid, spent, lastOrder: { at, ...(source && { source }) } },
    ...(gifts && { gifts: gifts.map((gift) => ({ ...gift, reason: '' })) }),
  };
}

/**
 * Moves the customer's sums and the wallet to the id under which the orders will stay, and marks the customer: no order
 * can be placed from here on. Returns that id, the same each time until all is done. `lastPlaced`: of the orders that
 * were looked at.
 */
export function beginErasing(
  { db, caller: { shopperId }, ids }: Pick<Ports, 'db' | 'caller' | 'ids'>,
  lastPlaced: EpochMs,
): Promise<Result<string, WriteFailure>> {
  const newId = erasedId(ids.next());
  return db.transaction<string, Failure<'UNAVAILABLE'>>(async (tx) => {
    const customer = await tx.get('customers', shopperId);
    if (customer?.erasing !== undefined) return ok(customer.erasing);
    // An order that came in between was not looked at.
    if (customer && (customer.unpaid > 0 || customer.lastOrder.at > lastPlaced))
      return err(failure('UNAVAILABLE', { reason: 'erasing' }));
    if (customer) tx.put('customers', namelessCustomer(customer, newId));
    // Also of a shopper who never bought: the sweep finds by it what was broken off.
    tx.put('customers', {
      ...{ id: shopperId, orders: 0, unpaid: 0, spent: ZERO, lastOrder: { at: customer?.lastOrder.at ?? 0 } },
      erasing: newId,
    });
    await moveWallet(tx, shopperId, newId);
    return ok(newId);
  });
}

/** It says what the kept orders were paid with. */
async function moveWallet(tx: Transaction, shopperId: string, newId: string): Promise<void> {
  const wallet = await tx.get('wallets', shopperId);
  if (!wallet) return;
  tx.put('wallets', { ...wallet, id: newId });
  tx.remove('wallets', shopperId);
}
