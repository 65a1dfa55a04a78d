import type { Handler } from '@/cloud/handler';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import { ok } from '@/contract/result';

import { findWaitingOffers } from '../offers/list-offers';

export const getDeskSummary: Handler<'desk.summary'> = async (_input, ports) => {
  const [preparedOrders, offers] = [await readPreparedOrders(ports.db, ports), await findWaitingOffers(ports)];
  return ok({ preparedOrders: preparedOrders.length, offers: offers.length });
};
