import { call } from '@/client';
import { ok, type Result } from '@/contract/result';
import type { Answer, FailureOf, Input } from '@/contract/verbs';

import { openCashier } from '../payment/cashier';
import { createResource } from '../resource';

export const favourResource = createResource((input: Input<'payForMe.get'>) => call('payForMe.get', input));

/** Pays a friend's order. Whatever the phone heard, the page asks the cloud again then. */
export async function payFavour(favourId: string): Promise<Result<void, FailureOf<'payForMe.pay'>>> {
  const cashier = await call('payForMe.pay', { favourId });
  if (cashier.ok) await openCashier(cashier.value);
  await favourResource.load({ favourId });
  // Paid or ended meanwhile: what the cloud now says of it tells which.
  return cashier.ok || cashier.failure.code === 'ORDER_STATE' ? ok(undefined) : cashier;
}

/** The way by which a friend pays this order. */
export function askFriend(orderId: string): Promise<Answer<'payForMe.request'>> {
  return call('payForMe.request', { orderId });
}
