import type { FormInput } from './form-input';

/** An input that was changed on both sides, in different ways. */
export interface Clash<T> {
  readonly input: FormInput<T>;
  readonly theirs: string;
  readonly mine: string;
}

interface Versions<T> {
  /** What was opened. */
  readonly base: T;
  /** What someone saved meanwhile. */
  readonly newest: T;
  /** What is written here. */
  readonly mine: T;
}

interface Merge<T> {
  readonly clashes: readonly Clash<T>[];
  /** The newest with what was changed here, clashes included; what was not touched here stays as the others saved it. */
  readonly merged: T;
}

/** Joins what was saved meanwhile with what is written here, input by input. */
export function merge<T>(inputs: readonly FormInput<T>[], { base, newest, mine }: Versions<T>): Merge<T> {
  const changed = inputs.filter((input) => !input.isPart && input.read(mine) !== input.read(base));
  const clashes = changed
    .map((input) => ({ input, theirs: input.read(newest), mine: input.read(mine) }))
    .filter((clash) => clash.theirs !== clash.input.read(base) && clash.theirs !== clash.mine);
  const merged = changed.reduce((value, input) => {
    const written = input.write(value, input.read(mine));
    return written.ok ? written.value : value;
  }, newest);
  return { clashes, merged };
}
