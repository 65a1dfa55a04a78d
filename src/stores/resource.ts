import { useCallback, useEffect } from 'react';
import { create } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import { afterFailure, IDLE, LOADING, type Remote } from '@/contract/remote';
import type { Result } from '@/contract/result';
import type { Input, Output, VerbName } from '@/contract/verbs';

import type { LastSeen } from './last-seen';
import { registerForRefresh } from './refresh';

/** The answers of one verb, by input. */
export interface Resource<I, T> {
  /** Fetches on first use; `reload` fetches again, and the value stays visible until the answer arrives. */
  readonly use: (input: I) => { readonly remote: Remote<T>; readonly reload: () => Promise<void> };
  readonly load: (input: I) => Promise<void>;
  /** Stores a value that came from elsewhere, such as the order returned by a payment. */
  readonly put: (input: I, value: T) => void;
  readonly peek: (input: I) => Remote<T>;
}

/**
 * A store for one read verb. Its state maps the input, as JSON, to the state of the answer. Until there is one, `seen` is
 * shown: of a verb with one input only.
 */
export function createResource<I, T>(
  fetch: (input: I) => Promise<Result<T, Failure>>,
  seen?: LastSeen<T>,
): Resource<I, T> {
  const store = create<Readonly<Record<string, Remote<T>>>>(() => ({}));
  const peekKey = (key: string): Remote<T> => store.getState()[key] ?? IDLE;
  const set = (key: string, remote: Remote<T>) => store.setState({ [key]: remote });
  const registerShown = registerForRefresh(store);

  async function load(input: I): Promise<void> {
    const key = JSON.stringify(input);
    if (peekKey(key).status !== 'ready') set(key, seen?.remote() ?? LOADING);
    const answer = await fetch(input);
    set(key, answer.ok ? { status: 'ready', value: answer.value } : afterFailure(peekKey(key), answer.failure));
    if (answer.ok) seen?.keep(answer.value);
  }

  return {
    load,
    put: (input, value) => set(JSON.stringify(input), { status: 'ready', value }),
    peek: (input) => peekKey(JSON.stringify(input)),
    use: function useAnswer(input) {
      const key = JSON.stringify(input);
      const remote = store((entries) => entries[key] ?? seen?.remote() ?? IDLE);
      // The key identifies the input: an equal input in a new object must not fetch again.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      const reload = useCallback(() => load(input), [key]);
      useEffect(() => {
        if (peekKey(key).status === 'idle') void reload();
      }, [key, reload]);
      useEffect(() => registerShown({ key, reload }), [key, reload]);
      return { remote, reload };
    },
  };
}

/** A store for what a verb answers, as it is. */
export const resourceOf = <V extends VerbName>(verb: V): Resource<Input<V>, Output<V>> =>
  // TypeScript can't derive that for a generic verb.
  createResource((input) => call(verb, input) as Promise<Result<Output<V>, Failure>>);
