import { useState, type ReactNode } from 'react';

import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import { failureText } from '@/copy/failure-text';
import { showToast } from '@/platform/page/feedback';

import { FormSheet } from './form-sheet';
import type { FormItem } from './form-input';
import { FormRows } from './form-row';
import { useForm } from './use-form';

interface ActSheetProps<T> {
  readonly title: string;
  /** What it does, for whoever does it the first time. */
  readonly note?: string;
  /** The word on the button; the title, if there is none. */
  readonly act?: string | ((value: T) => string);
  readonly initial: T;
  readonly items: (value: T) => readonly FormItem<T>[];
  /** What is wrong with the inputs together. */
  readonly problem?: (value: T) => string | undefined;
  /** Undefined: she looks again before it is sent. */
  readonly send: (value: T) => Promise<Result<unknown, Failure> | undefined>;
  /** What is said of a failure instead of the usual. */
  readonly wordsFor?: (failure: Failure) => string | undefined;
  /** The toast after a success. */
  readonly done?: string | undefined;
  readonly onClose: () => void;
  /** What follows from what is written. */
  readonly children?: (value: T) => ReactNode;
}

/** A form over a page, with one act. It closes when that is done; what went wrong stays beside what was written. */
export function ActSheet<T>(props: ActSheetProps<T>) {
  const { title, act = title, initial, items, problem: wrongWith, send, done, onClose, children } = props;
  const form = useForm(initial, items);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    const value = form.check();
    const wrong = value && wrongWith?.(value);
    setProblem(wrong);
    if (!value || wrong !== undefined) return;
    setBusy(true);
    const answer = await send(value);
    setBusy(false);
    if (!answer) return;
    if (!answer.ok) return setProblem(props.wordsFor?.(answer.failure) ?? failureText(answer.failure));
    if (done !== undefined) showToast(done);
    onClose();
  };
  return (
    <FormSheet
      title={title}
      {...(props.note !== undefined && { note: props.note })}
      problem={problem}
      submitText={typeof act === 'string' ? act : act(form.value)}
      busy={busy || form.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormRows form={form} items={form.items} />
      {children?.(form.value)}
    </FormSheet>
  );
}
