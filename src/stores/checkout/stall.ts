import { call } from '@/client';
import type { StallPurchase } from '@/contract/checkout/stall';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';

import { removeLines } from '../cart/cart';
import { orderResource } from '../orders/orders';
import { payOrder } from '../payment/payment';
import { requestIdFor, type Intent } from '../request-id';
import { resourceOf } from '../resource';
import type { CheckoutResult } from './checkout';

/** Quotes without freight: for the selected cart lines at the stall, and for prepared orders. */
export const stallQuoteResource = resourceOf('cart.quote');

/** The last unanswered request: an identical retry reuses its id, so it creates no second order. */
let intent: Intent | undefined;

/**
 * Places and pays an order at the stall; the goods leave the cart with it, so that they are not paid twice. The outcome
 * is only a hint: the result page checks with the cloud.
 */
export async function payAtStall(purchase: StallPurchase): Promise<Result<CheckoutResult, Failure>> {
  intent = requestIdFor(JSON.stringify(purchase), intent);
  const placed = await call('order.placeAtStall', { requestId: intent.id, purchase });
  if (!placed.ok) return placed;
  intent = undefined;
  const { id } = placed.value;
  orderResource.put({ orderId: id }, placed.value);
  if (purchase.kind === 'goods') removeLines(purchase.lines.map(({ skuId }) => skuId));
  const outcome = await payOrder(id, 'first');
  return ok(
    outcome.ok ? { to: 'payment-result', id, outcome: outcome.value } : { to: 'order', id, failure: outcome.failure },
  );
}
