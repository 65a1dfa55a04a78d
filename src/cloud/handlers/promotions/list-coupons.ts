import type { Handler } from '@/cloud/handler';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { toCouponList } from '@/cloud/services/promotions/coupon-list';
import { ok } from '@/contract/result';

export const listCoupons: Handler<'coupon.list'> = async (_input, ports) =>
  ok(toCouponList(await readWallet(ports.db, ports), ports));
