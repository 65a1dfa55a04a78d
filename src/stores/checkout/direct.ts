import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Answer, FailureOf, Input } from '@/contract/verbs';
import type { StallWish } from '@/contract/checkout/direct-verbs';
import type { Heard } from '@/platform/payment/pay';

import { openCashier } from '../payment/cashier';
import { payOrder } from '../payment/payment';
import { requestIdFor, type Intent } from '../request-id';
import { createResource } from '../resource';
import { orderResource } from '../resources';

export const basketResource = createResource((input: Input<'basket.get'>) => call('basket.get', input));
export const favourResource = createResource((input: Input<'favour.get'>) => call('favour.get', input));
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
  const placed = await call('stall.place', { requestId: sent.id, wish });
  if (!placed.ok) return placed;
  sent = undefined;
  orderResource.put({ orderId: placed.value.id }, placed.value);
  const heard = await payOrder(placed.value.id, 'first');
  return heard.ok ? ok({ orderId: placed.value.id, heard: heard.value }) : err(heard.failure);
}

/** Pays a friend's order. Whatever the phone heard, the page asks the cloud again then. */
export async function payFavour(favourId: string): Promise<Result<void, FailureOf<'favour.pay'>>> {
  const cashier = await call('favour.pay', { favourId });
  if (cashier.ok) await openCashier(cashier.value);
  await favourResource.load({ favourId });
  // Paid or ended meanwhile: what the cloud now says of it tells which.
  return cashier.ok || cashier.failure.code === 'ORDER_STATE' ? ok(undefined) : cashier;
}

/** The way by which a friend pays this order. */
export function askFriend(orderId: string): Promise<Answer<'favour.ask'>> {
  return call('favour.ask', { orderId });
}
