import { call } from '@/client';
import { ok, type Result } from '@/contract/result';
import type { Answer, FailureOf } from '@/contract/verbs';

import { requestPayment } from '../payment/request-payment';
import { resourceOf } from '../resource';

export const payForMeResource = resourceOf('payForMe.get');

/** Pays a friend's order and reloads it from the cloud, whatever outcome the phone reported. */
export async function payForFriend(payForMeId: string): Promise<Result<void, FailureOf<'payForMe.pay'>>> {
  const params = await call('payForMe.pay', { payForMeId });
  if (params.ok) await requestPayment(params.value);
  await payForMeResource.load({ payForMeId });
  // ORDER_STATE: paid or cancelled meanwhile; the reloaded order shows which.
  return params.ok || params.failure.code === 'ORDER_STATE' ? ok(undefined) : params;
}

/** Creates the link by which a friend can pay this order. */
export function requestPayForMe(orderId: string): Promise<Answer<'payForMe.request'>> {
  return call('payForMe.request', { orderId });
}
