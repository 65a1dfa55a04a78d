import { useState } from 'react';

import type { FormInput } from './form-input';

type Texts = Readonly<Record<string, string>>;

/** Which inputs there are may depend on what was chosen in others. */
export type InputsOf<T> = (value: T) => readonly FormInput<T>[];

export interface Form<T> {
  readonly value: T;
  readonly inputs: readonly FormInput<T>[];
  readonly textOf: (input: FormInput<T>) => string;
  readonly problemOf: (input: FormInput<T>) => string | undefined;
  readonly onWrite: (input: FormInput<T>, text: string) => void;
  /** The value, if all inputs are valid; else shows what is wrong with which. */
  readonly check: () => T | undefined;
  /** Starts again with this value. */
  readonly reset: (value: T) => void;
}

/** The state of a form: the value, and the texts that are being written, valid or not. */
export function useForm<T>(initial: T, inputsOf: InputsOf<T>): Form<T> {
  const [value, setValue] = useState(initial);
  const [texts, setTexts] = useState<Texts>({});
  const [problems, setProblems] = useState<Texts>({});
  const inputs = inputsOf(value);
  const textOf = (input: FormInput<T>) => texts[input.label] ?? input.read(value);

  function check(): T | undefined {
    const written = inputs.map((input) => ({ input, result: input.write(value, textOf(input)) }));
    const wrong = written.flatMap(({ input, result }) => (result.ok ? [] : [[input.label, result.failure] as const]));
    setProblems(Object.fromEntries(wrong));
    return wrong.length === 0 ? value : undefined;
  }

  return {
    value,
    inputs,
    textOf,
    problemOf: ({ label }) => problems[label],
    onWrite(input, text) {
      setTexts((before) => ({ ...before, [input.label]: text }));
      setProblems(({ [input.label]: _solved, ...others }) => others);
      setValue((before) => {
        const result = input.write(before, text);
        return result.ok ? result.value : before;
      });
    },
    check,
    reset(next) {
      setValue(next);
      setTexts({});
      setProblems({});
    },
  };
}
