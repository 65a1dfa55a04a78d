import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import { type IndexName } from '@/cloud/indexes';
import type { Ports } from '@/cloud/ports';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import { readDayCounts } from '@/cloud/repositories/desk/day-counts';
import { DESK_TASKS, type DeskTask } from '@/contract/desk/desk-order';
import type { TodayFigures } from '@/contract/desk/figures';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';
import { beijingDay } from '@/contract/time';
import { todayFigures } from '@/domain/desk/figures';

import { findWaitingOffers } from '../offers/list-offers';

export const getDeskSummary: Handler<'desk.summary'> = async (_input, ports) => {
  const preparedOrders = await readPreparedOrders(ports.db, ports);
  const offers = await findWaitingOffers(ports);
  return ok({
    preparedOrders: preparedOrders.length,
    offers: offers.length,
    refunds: await count(ports, 'waitingRefunds', ALL),
    comments: await count(ports, 'commentsByList', 'waiting'),
    reviews: await count(ports, 'reviewsByList', 'waiting'),
    sourcing: await count(ports, 'ordersBySourcing', ALL),
    orders: await countTasks(ports),
    today: await readToday(ports),
  });
};

const count = ({ db }: Ports, index: IndexName, key: string) => db.count(index, { key, limit: LIMITS.deskWaiting });

async function readToday({ db, clock }: Ports): Promise<TodayFigures> {
  const today = beijingDay(clock.now());
  return todayFigures((await readDayCounts(db, [today])).get(today) ?? {});
}

async function countTasks(ports: Ports): Promise<Readonly<Record<DeskTask, number>>> {
  const counts = DESK_TASKS.map(async (task) => [task, await count(ports, 'ordersByTask', task)] as const);
  // One entry for each task; `fromEntries` forgets which.
  return Object.fromEntries(await Promise.all(counts)) as Record<DeskTask, number>;
}
