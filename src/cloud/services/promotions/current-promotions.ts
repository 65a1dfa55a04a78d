import type { Ports, Reader } from '@/cloud/ports';
import { readGroupIds } from '@/cloud/repositories/entry/visitors';
import type { PromotionContext } from '@/domain/promotions/promotions';

/** The shop's promotions and coupons for the caller now. */
export async function currentPromotions(
  ports: Pick<Ports, 'catalog' | 'clock' | 'caller'>,
  db: Reader,
): Promise<PromotionContext> {
  const { catalog, clock } = ports;
  const groupIds = await readGroupIds(db, ports);
  return { promotions: catalog.promotions, coupons: catalog.coupons, now: clock.now(), groupIds };
}
