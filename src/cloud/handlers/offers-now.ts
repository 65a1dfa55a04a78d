import type { Offers } from '@/domain/promotions';

import type { Ports } from '../ports';

/** What the shop takes off, seen now. */
export function offersNow({ window, clock }: Pick<Ports, 'window' | 'clock'>): Offers {
  return { promotions: window.promotions, coupons: window.coupons, now: clock.now() };
}
