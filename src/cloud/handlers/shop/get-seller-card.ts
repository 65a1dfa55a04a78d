import type { Handler } from '@/cloud/handler';
import { ok } from '@/contract/result';

export const getSellerCard: Handler<'seller.getCard'> = async (_input, { catalog }) => ok(catalog.seller);
