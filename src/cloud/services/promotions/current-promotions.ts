import type { Ports, Reader } from '@/cloud/ports';
import { readGroupIds } from '@/cloud/repositories/entry/visitors';
import type { Offers } from '@/domain/promotions/promotions';

/** What the shop takes off for the caller, seen now. */
export async function offersNow(ports: Pick<Ports, 'window' | 'clock' | 'caller'>, db: Reader): Promise<Offers> {
  const { window, clock } = ports;
  const groupIds = await readGroupIds(db, ports);
  return { promotions: window.promotions, coupons: window.coupons, now: clock.now(), groupIds };
}
