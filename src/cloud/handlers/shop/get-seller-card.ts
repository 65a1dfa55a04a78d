import { ok } from '@/contract/result';

import type { Handler } from '@/cloud/handler';

export const getSellerCard: Handler<'seller.card'> = async (_input, { window }) => ok(window.seller);
