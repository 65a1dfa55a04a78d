/** Returned by every operation that can fail because of input or network. Exceptions are for bugs only. */
export type Result<T, F> = Ok<T> | Err<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<F> {
  readonly ok: false;
  readonly failure: F;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<F>(failure: F): Err<F> {
  return { ok: false, failure };
}

/** The result with another value; a failure stays as it is. */
export function mapOk<T, U, F>(result: Result<T, F>, map: (value: T) => U): Result<U, F> {
  return result.ok ? ok(map(result.value)) : result;
}
