import type { Ports } from '@/cloud/ports';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import type { PreparedOrder } from '@/contract/checkout/prepared-order';

/**
 * A prepared order from the shop's content or the seller's desk that has not expired. Returns its public fields only.
 */
export async function findPreparedOrder(
  id: string,
  { catalog, clock, db }: Pick<Ports, 'catalog' | 'clock' | 'db'>,
): Promise<PreparedOrder | undefined> {
  const found = [...catalog.preparedOrders, ...(await readPreparedOrders(db, { clock }))].find(
    (each) => each.id === id,
  );
  if (!found || clock.now() >= found.expiresAt) return undefined;
  const { message, lines, expiresAt } = found;
  return { id, message, lines, expiresAt };
}
