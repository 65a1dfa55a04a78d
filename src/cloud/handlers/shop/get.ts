import type { Handler } from '@/cloud/handler';
import type { ReadPorts } from '@/cloud/ports';
import { ok } from '@/contract/result';

export const getShop: Handler<'shop.get', ReadPorts> = async (_input, { catalog }) =>
  ok({ ...catalog.shop, sellerName: catalog.seller.name });
