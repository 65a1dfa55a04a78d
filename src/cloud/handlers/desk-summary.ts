import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { readBaskets } from './desk-book';
import { waitingOffers } from './desk-offers';

export const summariseDesk: Handler<'desk.summary'> = async (_input, ports) => {
  const [baskets, offers] = [await readBaskets(ports.db, ports), await waitingOffers(ports)];
  return ok({ baskets: baskets.length, offers: offers.length });
};
