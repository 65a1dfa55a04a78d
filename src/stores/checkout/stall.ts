import { call } from '@/client';
import type { StallWish } from '@/contract/checkout/stall';
import type { Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';
import type { Heard } from '@/platform/payment/pay';

import { orderResource } from '../orders/orders';
import { payOrder } from '../payment/payment';
import { requestIdFor, type Intent } from '../request-id';
import { createResource } from '../resource';

/** The chosen lines of a cart, as they cost at the stall. */
export const stallQuoteResource = createResource((input: Input<'cart.quote'>) => call('cart.quote', input));

export interface StallPaid {
  readonly orderId: string;
  readonly heard: Heard;
}

/** The intent last sent: the same wish sent again, because no answer came, makes no second order. */
let sent: Intent | undefined;

/** Orders and pays at the stall. What the phone heard is a hint: the next page asks the cloud. */
export async function payAtStall(wish: StallWish): Promise<Result<StallPaid, Failure>> {
  sent = requestIdFor(JSON.stringify(wish), sent);
  const placed = await call('order.placeAtStall', { requestId: sent.id, wish });
  if (!placed.ok) return placed;
  sent = undefined;
  orderResource.put({ orderId: placed.value.id }, placed.value);
  const heard = await payOrder(placed.value.id, 'first');
  return heard.ok ? ok({ orderId: placed.value.id, heard: heard.value }) : err(heard.failure);
}
