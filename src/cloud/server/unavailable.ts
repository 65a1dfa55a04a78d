import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

/** A service of WeChat can't answer now, or its answer is not believed. `reason` goes into the log; it holds no secrets. */
export function unavailable(reason: string): Result<never, Failure<'UNAVAILABLE'>> {
  return err(failure('UNAVAILABLE', { reason }));
}
