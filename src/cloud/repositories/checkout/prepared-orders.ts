import type { Database, Ports, Transaction } from '@/cloud/ports';
import type { BasketRecord } from '@/cloud/records';

const ID = 'baskets';

/** What the seller put together and can still be opened, the newest first. */
export async function readBaskets(
  db: Database | Transaction,
  { clock }: Pick<Ports, 'clock'>,
): Promise<readonly BasketRecord[]> {
  const kept = await db.get('desk', ID);
  return (kept?.baskets ?? []).filter(({ until }) => clock.now() < until);
}

export function writeBaskets(tx: Transaction, baskets: readonly BasketRecord[]): void {
  tx.put('desk', { id: ID, baskets });
}
