import type { Handler } from '@/cloud/handler';
import { findAsked, toFavour } from '@/cloud/services/checkout/pay-for-me';
import { confirmed } from '@/cloud/services/payment/late-payment';
import { ok } from '@/contract/result';

/** The payment service is asked: who opens it must not be asked for what was paid meanwhile. */
export const getFavour: Handler<'payForMe.get'> = async ({ favourId }, ports) => {
  const found = await findAsked(ports, favourId);
  if (!found.ok) return found;
  const order = await confirmed(found.value.order, ports);
  return order.ok ? ok(toFavour(favourId, order.value)) : order;
};
