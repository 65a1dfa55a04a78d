import type { Ports } from '@/cloud/ports';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import type { PreparedOrder } from '@/contract/checkout/prepared-order';

/**
 * A prepared order that has not expired. Returns its public fields only.
 */
export async function findPreparedOrder(
  id: string,
  { clock, db }: Pick<Ports, 'clock' | 'db'>,
): Promise<PreparedOrder | undefined> {
  const found = (await readPreparedOrders(db, { clock })).find((each) => each.id === id);
  if (!found) return undefined;
  const { message, lines, expiresAt } = found;
  return { id, message, lines, expiresAt };
}
