import { useState } from 'react';

import * as copy from '@/copy';

import { isInput, type FormInput, type FormItem, type FormMark } from './form-input';

type Texts = Readonly<Record<string, string>>;

interface State<T> {
  readonly value: T;
  /** What is being written, valid or not, by input. */
  readonly texts: Texts;
  readonly problems: Texts;
}

/** Which items there are may depend on what was chosen in others. */
export type ItemsOf<T> = (value: T) => readonly FormItem<T>[];

export interface Form<T> {
  readonly value: T;
  readonly items: readonly FormItem<T>[];
  /** Pictures are being stored, which are no part of the value yet. */
  readonly busy: boolean;
  readonly textOf: (input: FormInput<T>) => string;
  readonly problemOf: (input: FormInput<T>) => string | undefined;
  /** What is wrong first, with the input's label. */
  readonly problem: string | undefined;
  /** What was written, or how to change it. */
  readonly onWrite: (input: FormInput<T>, written: string | ((before: string) => string)) => void;
  readonly onAct: (act: Extract<FormMark<T>, { kind: 'act' }>) => void;
  readonly onBusy: (busy: boolean) => void;
  /** The value, if all inputs are valid; else shows what is wrong with which. */
  readonly check: () => T | undefined;
  /** Starts again with this value. */
  readonly reset: (value: T) => void;
}

const textIn = <T>({ value, texts }: State<T>, input: FormInput<T>) => texts[input.key] ?? input.read(value);

function written<T>(state: State<T>, input: FormInput<T>, text: string): State<T> {
  const result = input.write(state.value, text);
  const { [input.key]: _solved, ...problems } = state.problems;
  return {
    value: result.ok ? result.value : state.value,
    texts: { ...state.texts, [input.key]: text },
    problems,
  };
}

/** The state of a form: the value, and the texts that are being written, valid or not. */
export function useForm<T>(initial: T, itemsOf: ItemsOf<T>): Form<T> {
  const start = (value: T): State<T> => ({ value, texts: {}, problems: {} });
  const [state, setState] = useState(() => start(initial));
  const [busy, onBusy] = useState(false);
  const items = itemsOf(state.value);
  const inputs = items.filter(isInput);
  const wrong = inputs.find(({ key }) => state.problems[key] !== undefined);
  return {
    value: state.value,
    items,
    busy,
    textOf: (input) => textIn(state, input),
    problemOf: ({ key }) => state.problems[key],
    problem: wrong && copy.deskForm.problemOf(wrong.label, state.problems[wrong.key] ?? ''),
    onWrite: (input, text) =>
      setState((now) => written(now, input, typeof text === 'string' ? text : text(textIn(now, input)))),
    onAct: ({ change }) =>
      setState((now) => {
        // What is valid is in the value: the keys of what follows in a list change with it.
        const invalid = itemsOf(now.value)
          .filter(isInput)
          .filter((input) => !input.write(now.value, textIn(now, input)).ok);
        const texts = Object.fromEntries(invalid.map((input) => [input.key, textIn(now, input)]));
        return { value: change(now.value), texts, problems: {} };
      }),
    onBusy,
    check() {
      const problems = inputs.flatMap((input) => {
        const result = input.write(state.value, textIn(state, input));
        return result.ok ? [] : [[input.key, result.failure] as const];
      });
      setState({ ...state, problems: Object.fromEntries(problems) });
      return problems.length === 0 ? state.value : undefined;
    },
    reset: (value) => setState(start(value)),
  };
}
