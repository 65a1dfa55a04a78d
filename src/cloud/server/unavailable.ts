import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

/** A service of WeChat can't answer now, or its answer is not believed. `reason` goes into the log; it holds no secrets. */
export function unavailable(reason: string): Result<never, Failure<'UNAVAILABLE'>> {
  return err(failure('UNAVAILABLE', { reason }));
}

/** What the database or storage of the server answers; UNAVAILABLE when it rejects. */
export async function attempt<T>(what: string, work: () => Promise<T>): Promise<Result<T, Failure<'UNAVAILABLE'>>> {
  try {
    return ok(await work());
  } catch (error) {
    console.error(`[xiaopu] ${what}`, error);
    return unavailable(what);
  }
}
