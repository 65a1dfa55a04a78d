import { call } from '@/client';
import type { StallPurchase } from '@/contract/checkout/stall';
import type { Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';
import type { PaymentOutcome } from '@/platform/payment/pay';

import { orderResource } from '../orders/orders';
import { payOrder } from '../payment/payment';
import { requestIdFor, type Intent } from '../request-id';
import { createResource } from '../resource';

/** Quotes without freight: for the selected cart lines at the stall, and for prepared orders. */
export const stallQuoteResource = createResource((input: Input<'cart.quote'>) => call('cart.quote', input));

export interface StallPayment {
  readonly orderId: string;
  readonly outcome: PaymentOutcome;
}

/** The last unanswered request: an identical retry reuses its id, so it creates no second order. */
let intent: Intent | undefined;

/** Places and pays an order at the stall. The outcome is only a hint: the result page checks with the cloud. */
export async function payAtStall(purchase: StallPurchase): Promise<Result<StallPayment, Failure>> {
  intent = requestIdFor(JSON.stringify(purchase), intent);
  const placed = await call('order.placeAtStall', { requestId: intent.id, purchase });
  if (!placed.ok) return placed;
  intent = undefined;
  orderResource.put({ orderId: placed.value.id }, placed.value);
  const outcome = await payOrder(placed.value.id, 'first');
  return outcome.ok ? ok({ orderId: placed.value.id, outcome: outcome.value }) : err(outcome.failure);
}
