import type { Failure } from './failure';

/** The state of a value that is fetched. */
export type Remote<T> =
  | { readonly status: 'idle' | 'loading' }
  /** `stale`: the last refresh failed; the value is from before. */
  | { readonly status: 'ready'; readonly value: T; readonly stale?: Failure }
  | { readonly status: 'failed'; readonly failure: Failure };

export const IDLE: Remote<never> = { status: 'idle' };
export const LOADING: Remote<never> = { status: 'loading' };

/** The value if there is one, fresh or stale. */
export function valueIn<T>(remote: Remote<T>): T | undefined {
  return remote.status === 'ready' ? remote.value : undefined;
}

/** The state after a failed fetch: an existing value remains and is marked stale. */
export function afterFailure<T>(before: Remote<T>, failure: Failure): Remote<T> {
  return before.status === 'ready' ? { ...before, stale: failure } : { status: 'failed', failure };
}
