import type { Handler } from '@/cloud/handler';
import { ok } from '@/contract/result';

export const getShop: Handler<'shop.get'> = async (_input, { catalog }) => ok(catalog.shop);
