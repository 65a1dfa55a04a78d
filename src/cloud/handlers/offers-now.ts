import type { Offers } from '@/domain/promotions';

import type { Ports } from '../ports';

/** The shop's promotions, seen now. */
export function offersNow({ window, clock }: Pick<Ports, 'window' | 'clock'>): Offers {
  return { promotions: window.promotions, now: clock.now() };
}
