import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { readBaskets } from './desk-book';

export const summariseDesk: Handler<'desk.summary'> = async (_input, ports) => {
  const baskets = await readBaskets(ports.db, ports);
  return ok({ baskets: baskets.length });
};
