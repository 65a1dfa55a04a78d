import type { Database, Ports, Transaction } from '@/cloud/ports';
import type { BasketRecord } from '@/cloud/records';

const ID = 'baskets';

/** What the seller put together and can still be opened, the newest first. */
export async function readBaskets(
  db: Database | Transaction,
  { clock }: Pick<Ports, 'clock'>,
): Promise<readonly BasketRecord[]> {
  const kept = await db.get('preparedOrders', ID);
  return (kept?.baskets ?? []).filter(({ until }) => clock.now() < until);
}

export function writeBaskets(tx: Transaction, baskets: readonly BasketRecord[]): void {
  tx.put('preparedOrders', { id: ID, baskets });
}
