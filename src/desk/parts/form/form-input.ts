import { mapOk, type Result } from '@/contract/result';

/** A part of a value that can be replaced. */
export interface Part<T, V> {
  readonly of: (value: T) => V;
  readonly put: (value: T, part: V) => T;
}

/** How a value is shown for editing and read back; fails with what is wrong, in words. */
export interface Notation<V> {
  readonly kind:
    | ('line' | 'paragraph' | 'words' | 'digit' | 'number' | 'day' | 'moment' | 'choice' | 'check')
    | ('picture' | 'pictures' | 'blocks' | 'goods' | 'skus')
    /** Has no input of its own: what it holds is changed by other items of the form. */
    | 'hidden';
  /** In characters; of `pictures` how many. */
  readonly maxLength: number;
  /** What can be chosen; of a text suggestions, of blocks their kinds. */
  readonly options?: readonly { readonly text: string; readonly name: string }[];
  /** What was written, for reading, where the text itself does not say it. */
  readonly show?: (text: string) => string;
  readonly format: (value: V) => string;
  readonly parse: (text: string) => Result<V, string>;
}

/** How an input is told apart and shown. */
interface InputTexts {
  readonly label: string;
  readonly hint?: string;
  /** Unique in the form; the label, unless that can change or is not unique. */
  readonly key?: string;
  /** Inputs that follow each other with the same one stand in one row, their labels read aloud only. */
  readonly row?: string;
  /** Another input holds what this one edits: it is not compared with what others saved. */
  readonly isPart?: true;
}

/** One input of a form that edits a `T`. */
export interface FormInput<T> extends Pick<Notation<T>, 'kind' | 'maxLength' | 'options'>, InputTexts {
  readonly key: string;
  readonly hint: string;
  /** What was written, for reading; a choice by its name. */
  readonly show: (text: string) => string;
  readonly read: (value: T) => string;
  /** The value with what was written in it, or what is wrong with that. */
  readonly write: (value: T, text: string) => Result<T, string>;
}

/** What stands between the inputs of a form. */
export type FormMark<T> =
  /** Begins a card. */
  | { readonly kind: 'heading'; readonly key: string }
  /** Words, or a number, that can't be changed here. */
  | { readonly kind: 'text'; readonly key: string; readonly text: string; readonly row?: string }
  /** Changes the value when it is tapped; without a text a cross that takes something out. */
  | {
      readonly kind: 'act';
      readonly key: string;
      readonly row?: string;
      readonly text?: string;
      readonly change: (value: T) => T;
    };

export type FormItem<T> = FormInput<T> | FormMark<T>;

export const isInput = <T>(item: FormItem<T>): item is FormInput<T> => 'read' in item;

/** An input that edits a part of `T`; of most a label says all. */
export function inputOf<T, V>(
  labelOrTexts: string | InputTexts,
  part: Part<T, V>,
  notation: Notation<V>,
): FormInput<T> {
  const texts = typeof labelOrTexts === 'string' ? { label: labelOrTexts } : labelOrTexts;
  return {
    key: texts.label,
    hint: '',
    ...texts,
    kind: notation.kind,
    maxLength: notation.maxLength,
    ...(notation.options && { options: notation.options }),
    show: (text) => notation.options?.find((option) => option.text === text)?.name ?? (notation.show ?? String)(text),
    read: (value) => notation.format(part.of(value)),
    write: (value, text) => mapOk(notation.parse(text), (written) => part.put(value, written)),
  };
}

/** All of a value, where there is only one. */
export const whole = <T>(): Part<T, T> => ({ of: (value) => value, put: (_before, value) => value });

/** A field of an object. */
export const field = <T, K extends keyof T>(name: K): Part<T, T[K]> => ({
  of: (value) => value[name],
  put: (value, part) => ({ ...value, [name]: part }),
});

/** A part of a part. */
export const within = <T, V, W>(outer: Part<T, V>, inner: Part<V, W>): Part<T, W> => ({
  of: (value) => inner.of(outer.of(value)),
  put: (value, part) => outer.put(value, inner.put(outer.of(value), part)),
});

/** An optional field: `undefined` removes it. */
export const optionalField = <T, K extends keyof T>(name: K): Part<T, T[K] | undefined> => ({
  of: (value) => value[name],
  put(value, part) {
    const { [name]: _before, ...others } = value;
    // Without an optional field it is still a `T`.
    return (part === undefined ? others : { ...others, [name]: part }) as T;
  },
});

/** An optional text, edited as an empty one while it is absent: empty is none. */
export const textOrNone = <T>(part: Part<T, string | undefined>): Part<T, string> => ({
  of: (value) => part.of(value) ?? '',
  put: (value, text) => part.put(value, text === '' ? undefined : text),
});

/** Whether an optional part is there; `fresh` is put in its place when it is chosen. */
export const presence = <T, V>(part: Part<T, V | undefined>, fresh: V): Part<T, 'yes' | 'no'> => ({
  of: (value) => (part.of(value) === undefined ? 'no' : 'yes'),
  put: (value, chosen) => part.put(value, chosen === 'no' ? undefined : (part.of(value) ?? fresh)),
});

/** An optional part, read and edited as `fallback` while it is absent. */
export const withFallback = <T, V>(part: Part<T, V | undefined>, fallback: V): Part<T, V> => ({
  of: (value) => part.of(value) ?? fallback,
  put: part.put,
});
