import type { Handler } from '@/cloud/handler';
import { readBaskets } from '@/cloud/repositories/checkout/prepared-orders';
import { ok } from '@/contract/result';

import { waitingOffers } from './list-offers';

export const summariseDesk: Handler<'desk.summary'> = async (_input, ports) => {
  const [baskets, offers] = [await readBaskets(ports.db, ports), await waitingOffers(ports)];
  return ok({ baskets: baskets.length, offers: offers.length });
};
