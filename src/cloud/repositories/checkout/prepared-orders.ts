import type { Database, Ports, Transaction } from '@/cloud/ports';
import type { PreparedOrderRecord } from '@/cloud/checkout-documents';
import type { VerbName } from '@/contract/verbs';

import { changedBySeller } from '../history';

const ID = 'prepared-orders';

/** The prepared orders that have not expired, newest first. */
export async function readPreparedOrders(
  db: Database | Transaction,
  { clock }: Pick<Ports, 'clock'>,
): Promise<readonly PreparedOrderRecord[]> {
  const stored = await db.get('preparedOrders', ID);
  return (stored?.preparedOrders ?? []).filter(({ expiresAt }) => clock.now() < expiresAt);
}

/** What the seller made or withdrew stays in the history of all of them. */
export async function writePreparedOrders(
  tx: Transaction,
  preparedOrders: readonly PreparedOrderRecord[],
  { verb, ports }: { readonly verb: VerbName; readonly ports: Pick<Ports, 'caller' | 'clock'> },
): Promise<void> {
  const stored = await tx.get('preparedOrders', ID);
  tx.put('preparedOrders', changedBySeller({ ...stored, id: ID, preparedOrders }, verb, ports));
}
