import type { Engine } from '@/cloud/embedded/engine';
import type { EpochMs } from '@/contract/time';

/** What of the shop's books does not add up, in words; empty when every law holds. */
export function audit({ store, portsFor }: Engine, now: EpochMs): readonly string[] {
  const { window } = portsFor();
  const orders = store.list('orders').map(({ order }) => order);
  const made = store.list('requests').map((request) => request.made);
  const faults: string[] = [];

  for (const [skuId, { sku }] of window.skuById) {
    const left = store.get('stock', skuId)?.left ?? sku.stock;
    const lines = orders.filter(({ state }) => state !== 'cancelled').flatMap((order) => order.lines);
    const held = lines.filter((line) => line.skuId === skuId).reduce((sum, line) => sum + line.quantity, 0);
    if (left < 0) faults.push(`${skuId}: ${left} left`);
    if (left + held !== sku.stock) faults.push(`${skuId}: ${left} left and ${held} held of ${sku.stock}`);
  }
  for (const { id, number, state, total } of orders) {
    const payment = store.get('payments', number);
    const hasMoved = payment?.paidAt !== undefined && payment.paidAt <= now && !payment.closed;
    if (made.filter((other) => other === id).length !== 1) faults.push(`${id}: not of exactly one request`);
    if (state === 'paid' && !hasMoved) faults.push(`${id}: paid without money`);
    if (state === 'paid' && payment?.amount !== total) faults.push(`${id}: paid ${payment?.amount} of ${total}`);
    if (state === 'cancelled' && payment?.closed !== true) faults.push(`${id}: cancelled, can still be paid`);
    if (state === 'cancelled' && hasMoved) faults.push(`${id}: cancelled, yet charged`);
  }
  return faults;
}
