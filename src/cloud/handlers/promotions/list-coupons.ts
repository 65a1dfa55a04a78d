import type { Handler } from '@/cloud/handler';
import { readPurse } from '@/cloud/repositories/promotions/wallet';
import { toCouponBook } from '@/cloud/services/promotions/coupon-list';
import { ok } from '@/contract/result';

export const listCoupons: Handler<'coupon.list'> = async (_input, ports) =>
  ok(toCouponBook(await readPurse(ports.db, ports), ports));
