import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { toCouponBook } from './coupon-book';
import { readPurse } from './purse';

export const listCoupons: Handler<'coupon.list'> = async (_input, ports) =>
  ok(toCouponBook(await readPurse(ports.db, ports), ports));
