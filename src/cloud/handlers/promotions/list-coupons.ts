import { ok } from '@/contract/result';

import type { Handler } from '@/cloud/handler';
import { toCouponBook } from '@/cloud/services/promotions/coupon-list';
import { readPurse } from '@/cloud/repositories/promotions/wallet';

export const listCoupons: Handler<'coupon.list'> = async (_input, ports) =>
  ok(toCouponBook(await readPurse(ports.db, ports), ports));
