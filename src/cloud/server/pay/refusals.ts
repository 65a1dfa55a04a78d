import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import type { PayAnswer } from './pay-api';

/** The payment service refuses the operation. */
export function refuse(reason: string): Result<never, Failure<'PAYMENT_UNAVAILABLE'>> {
  return err(failure('PAYMENT_UNAVAILABLE', { reason }));
}

/** Codes of a service that is asked too often. */
const BUSY: readonly string[] = ['FREQUENCY_LIMITED', 'FREQUENCY_LIMIT_EXCEED', 'RATELIMIT_EXCEEDED'];

/** Whether the shop asks too often: it has to ask again later. */
export function isBusy({ status, refusal }: PayAnswer): boolean {
  return refusal !== undefined && (status === 429 || BUSY.includes(refusal));
}
