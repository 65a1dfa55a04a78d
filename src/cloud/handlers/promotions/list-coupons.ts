import type { Handler } from '@/cloud/handler';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { readCouponList } from '@/cloud/services/promotions/coupon-list';
import { ok } from '@/contract/result';

export const listCoupons: Handler<'coupon.list'> = async (_input, ports) =>
  ok(await readCouponList(ports.db, await readWallet(ports.db, ports), ports));
