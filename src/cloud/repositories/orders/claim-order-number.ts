import type { Ports, Transaction } from '@/cloud/ports';
import { orderNumber, SERIAL_DIGITS } from '@/domain/orders/order-number';

/**
 * A number for a new order that no other order has: in the write that places the order, so that two orders of the same
 * second can't take one number and with it one payment.
 */
export async function claimOrderNumber(tx: Transaction, { clock, ids }: Ports, orderId: string): Promise<string> {
  const now = clock.now();
  const drawn = Number(ids.digits(SERIAL_DIGITS));
  for (let serial = drawn; ; serial += 1) {
    const number = orderNumber(now, serial);
    if (await tx.get('orderNumbers', number)) continue;
    tx.put('orderNumbers', { id: number, orderId });
    return number;
  }
}
