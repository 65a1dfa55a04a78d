import type { Database, Ports, Transaction } from '@/cloud/ports';
import type { PreparedOrderRecord } from '@/cloud/checkout-documents';

const ID = 'prepared-orders';

/** The prepared orders that have not expired, newest first. */
export async function readPreparedOrders(
  db: Database | Transaction,
  { clock }: Pick<Ports, 'clock'>,
): Promise<readonly PreparedOrderRecord[]> {
  const stored = await db.get('preparedOrders', ID);
  return (stored?.preparedOrders ?? []).filter(({ expiresAt }) => clock.now() < expiresAt);
}

export function writePreparedOrders(tx: Transaction, preparedOrders: readonly PreparedOrderRecord[]): void {
  tx.put('preparedOrders', { id: ID, preparedOrders });
}
