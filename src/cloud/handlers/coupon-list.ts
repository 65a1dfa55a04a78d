import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { toCouponCards } from './coupon-cards';
import { readPurse } from './purse';

export const listCoupons: Handler<'coupon.list'> = async (_input, ports) =>
  ok(toCouponCards(await readPurse(ports.db, ports), ports.window.coupons, ports.clock.now()));
