import type { Handler } from '@/cloud/handler';
import { ALL, type IndexName } from '@/cloud/indexes';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import { findWaitingOffers } from '../offers/list-offers';

export const getDeskSummary: Handler<'desk.summary'> = async (_input, ports) => {
  const preparedOrders = await readPreparedOrders(ports.db, ports);
  const offers = await findWaitingOffers(ports);
  const countOf = async (index: IndexName, key: string) =>
    (await ports.db.list(index, { key, limit: LIMITS.deskWaiting })).length;
  return ok({
    preparedOrders: preparedOrders.length,
    offers: offers.length,
    refunds: await countOf('waitingRefunds', ALL),
    comments: await countOf('commentsByList', 'waiting'),
    reviews: await countOf('reviewsByList', 'waiting'),
    sourcing: await countOf('ordersBySourcing', ALL),
  });
};
