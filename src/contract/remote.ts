import type { Failure } from './failure';

/** Something that has to be fetched, in every state it can be in. */
export type Remote<T> =
  | { readonly status: 'idle' | 'loading' }
  /** `stale`: the last refresh failed, and the value is the one from before. */
  | { readonly status: 'ready'; readonly value: T; readonly stale?: Failure }
  | { readonly status: 'failed'; readonly failure: Failure };

export const IDLE: Remote<never> = { status: 'idle' };
export const LOADING: Remote<never> = { status: 'loading' };

/** The value, where there is one: fresh, or the one from before. */
export function valueIn<T>(remote: Remote<T>): T | undefined {
  return remote.status === 'ready' ? remote.value : undefined;
}

/** What becomes of a value when its refresh fails: it stays, marked; nothing is put where there was nothing. */
export function afterFailure<T>(before: Remote<T>, failure: Failure): Remote<T> {
  return before.status === 'ready' ? { ...before, stale: failure } : { status: 'failed', failure };
}
