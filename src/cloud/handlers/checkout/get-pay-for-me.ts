import type { Handler } from '@/cloud/handler';
import { findPayForMeOrder, toPayForMeOrder } from '@/cloud/services/checkout/pay-for-me';
import { confirmOrderPayment } from '@/cloud/services/payment/late-payment';
import { ok } from '@/contract/result';

/** Checks the payment service first, so that the friend is not asked to pay an order that was paid meanwhile. */
export const getPayForMe: Handler<'payForMe.get'> = async ({ payForMeId }, ports) => {
  const found = await findPayForMeOrder(ports, payForMeId);
  if (!found.ok) return found;
  const order = await confirmOrderPayment(found.value.order, ports);
  return order.ok ? ok(toPayForMeOrder(payForMeId, order.value)) : order;
};
