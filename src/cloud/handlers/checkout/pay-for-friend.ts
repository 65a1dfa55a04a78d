import type { Handler } from '@/cloud/handler';
import { findPayForMeOrder } from '@/cloud/services/checkout/pay-for-me';

import { preparePayment } from '../payment/pay';

/** The friend pays under a number of their own; once one of an order's numbers is paid, the others are closed. */
export const payForFriend: Handler<'payForMe.pay'> = async ({ payForMeId }, ports) => {
  const found = await findPayForMeOrder(ports, payForMeId);
  return found.ok ? preparePayment(found.value.order, ports, ['whole']) : found;
};
