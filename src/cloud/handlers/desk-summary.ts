import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import type { Handler } from '../handler';

export const summariseDesk: Handler<'desk.summary'> = async (_input, { db, clock }) => {
  const baskets = await db.listBaskets(clock.now(), LIMITS.baskets);
  return ok({ baskets: baskets.length });
};
