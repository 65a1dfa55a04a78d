import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/indexes';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import { findWaitingOffers } from '../offers/list-offers';

export const getDeskSummary: Handler<'desk.summary'> = async (_input, ports) => {
  const preparedOrders = await readPreparedOrders(ports.db, ports);
  const offers = await findWaitingOffers(ports);
  const refunds = await ports.db.list('waitingRefunds', { key: ALL, limit: LIMITS.deskWaiting });
  return ok({ preparedOrders: preparedOrders.length, offers: offers.length, refunds: refunds.length });
};
