import type { Handler } from '@/cloud/handler';
import { findPayForMeOrder } from '@/cloud/services/checkout/pay-for-me';

import { preparePayment } from '../payment/pay';

/** Uses the order's own payment number, so that shopper and friend can't both pay. The payer is the caller. */
export const payForFriend: Handler<'payForMe.pay'> = async ({ payForMeId }, ports) => {
  const found = await findPayForMeOrder(ports, payForMeId);
  return found.ok ? preparePayment(found.value.order, ports, ['whole']) : found;
};
