import { ok } from '@/contract/result';

import type { Handler } from '@/cloud/handler';

export const getShop: Handler<'shop.get'> = async (_input, { window }) => ok(window.shop);
