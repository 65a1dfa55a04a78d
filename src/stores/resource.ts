import { useCallback, useEffect } from 'react';
import { create } from 'zustand';

import type { Failure } from '@/contract/failure';
import { afterFailure, IDLE, LOADING, type Remote } from '@/contract/remote';
import type { Result } from '@/contract/result';

import { freshened } from './refresh';

/** The answers to one question, by what was asked. */
export interface Resource<I, T> {
  /** Fetches once when first used; `reload` fetches again and keeps what is shown until the answer is there. */
  readonly use: (input: I) => { readonly remote: Remote<T>; readonly reload: () => Promise<void> };
  readonly load: (input: I) => Promise<void>;
  /** Puts an answer that came by another way, such as the order that a payment returned. */
  readonly put: (input: I, value: T) => void;
  readonly peek: (input: I) => Remote<T>;
}

/** A store over one reading verb. Its state is plain: what was asked, as JSON, to what is known of the answer. */
export function createResource<I, T>(fetch: (input: I) => Promise<Result<T, Failure>>): Resource<I, T> {
  const store = create<Readonly<Record<string, Remote<T>>>>(() => ({}));
  const peekKey = (key: string): Remote<T> => store.getState()[key] ?? IDLE;
  const set = (key: string, remote: Remote<T>) => store.setState({ [key]: remote });
  const show = freshened(store);

  async function load(input: I): Promise<void> {
    const key = JSON.stringify(input);
    if (peekKey(key).status !== 'ready') set(key, LOADING);
    const answer = await fetch(input);
    set(key, answer.ok ? { status: 'ready', value: answer.value } : afterFailure(peekKey(key), answer.failure));
  }

  return {
    load,
    put: (input, value) => set(JSON.stringify(input), { status: 'ready', value }),
    peek: (input) => peekKey(JSON.stringify(input)),
    use: function useAnswer(input) {
      const key = JSON.stringify(input);
      const remote = store((entries) => entries[key] ?? IDLE);
      // The key stands for the input: an equal input in a new object must not fetch again.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      const reload = useCallback(() => load(input), [key]);
      useEffect(() => {
        if (peekKey(key).status === 'idle') void reload();
      }, [key, reload]);
      useEffect(() => show({ key, reload }), [key, reload]);
      return { remote, reload };
    },
  };
}
