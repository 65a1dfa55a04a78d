import type { Handler } from '@/cloud/handler';
import { findAsked } from '@/cloud/services/checkout/pay-for-me';

import { openCashier } from '../payment/pay';

/** The order's own bill, so that two who pay at once pay once. The payment service knows who pays by who asks. */
export const payFavour: Handler<'payForMe.pay'> = async ({ favourId }, ports) => {
  const found = await findAsked(ports, favourId);
  return found.ok ? openCashier(found.value.order, ports, ['whole']) : found;
};
