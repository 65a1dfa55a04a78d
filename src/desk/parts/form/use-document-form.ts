import { useEffect, useState } from 'react';

import type { GoodsWarning } from '@/contract/catalog/edited-goods';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { navigateBack } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';

import { isInput, type FormItem } from './form-input';
import { merge, type Clash } from './merge';
import { useForm } from './use-form';

/** A document in the version that was read; of one that is not saved yet, without an id and in version 0. */
export interface Opened<T> {
  readonly id?: string;
  readonly version: number;
  readonly fields: T;
  /** What the law may object to in it. */
  readonly warnings?: readonly GoodsWarning[];
}

/** How a document is edited and saved. */
export interface DocumentEdit<T> {
  /** `saved`: what was opened. */
  readonly inputs: (fields: T, saved: T) => readonly FormItem<T>[];
  /** What is wrong with the inputs together. */
  readonly problem?: ((fields: T) => string | undefined) | undefined;
  readonly save: (edited: Opened<T>) => Promise<Result<Opened<T> | undefined, Failure>>;
  /** Reads it again; undefined after a failure. */
  readonly read: (id: string) => Promise<Opened<T> | undefined>;
  /** Keeps what is written, so that it outlives the app. */
  readonly keep?: (fields: T) => void;
  /** The word on the button. */
  readonly saveText?: string;
  /** The toast after it. */
  readonly savedText?: (fields: T) => string;
}

/** What was saved on another phone, and where it differs from what is written here. */
export interface Conflict<T> {
  readonly newest: Opened<T>;
  readonly clashes: readonly Clash<T>[];
}

/** What a save replaces; nothing when it makes a new document. */
export const editedOf = ({ id, version }: Opened<unknown>) =>
  id === undefined || version === 0 ? {} : { edited: { id, version } };

function mergeDocuments<T>(
  { inputs }: DocumentEdit<T>,
  mine: T,
  { base, newest }: Record<'base' | 'newest', Opened<T>>,
) {
  return merge(inputs(mine, base.fields).filter(isInput), { base: base.fields, newest: newest.fields, mine });
}

interface Sending<T> {
  readonly edit: DocumentEdit<T>;
  readonly base: Opened<T>;
  /** Goes on with what was saved, as it has warnings. */
  readonly onStay: (saved: Opened<T>) => void;
}

/** Sends what is written; when others saved meanwhile, asks only about what both changed, and joins the rest. */
function useSending<T>({ edit, base, onStay }: Sending<T>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [conflict, setConflict] = useState<Conflict<T>>();

  async function send(fields: T, over: Opened<T>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    setConflict(undefined);
    const answer = await edit.save({ ...over, fields });
    setBusy(false);
    if (answer.ok) await end(answer.value, fields);
    else if (answer.failure.code === 'CONFLICT') await resolve(fields);
    else setProblem(failureText(answer.failure));
  }

  async function end(saved: Opened<T> | undefined, fields: T): Promise<void> {
    showToast(edit.savedText?.(fields) ?? copy.deskForm.saved);
    if (saved?.warnings?.length) onStay(saved);
    else await navigateBack();
  }

  async function resolve(mine: T): Promise<void> {
    const newest = await edit.read(base.id ?? '');
    if (!newest) return setProblem(copy.deskForm.notRead);
    const { clashes, merged } = mergeDocuments(edit, mine, { base, newest });
    return clashes.length > 0 ? setConflict({ newest, clashes }) : send(merged, newest);
  }

  return { busy, problem, conflict, send, setProblem, setConflict };
}

/** The form of a document. What is written stays until it is saved, whatever is saved elsewhere meanwhile. */
export function useDocumentForm<T>(edit: DocumentEdit<T>, opened: Opened<T>) {
  const [base, setBase] = useState(opened);
  const form = useForm(opened.fields, (fields) => edit.inputs(fields, base.fields));
  const open = (newest: Opened<T>) => {
    setBase(newest);
    form.reset(newest.fields);
  };
  useEffect(() => {
    if (form.value !== base.fields) edit.keep?.(form.value);
    // Only what is written is kept; the rest is made anew each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form.value]);
  const { busy, problem, conflict, send, setProblem, setConflict } = useSending({ edit, base, onStay: open });
  /** What is written, if it can be saved; else says what is wrong. */
  const check = () => {
    const fields = form.check();
    const wrong = fields && edit.problem?.(fields);
    setProblem(wrong);
    return wrong === undefined ? fields : undefined;
  };
  return {
    form,
    check,
    busy: busy || form.busy,
    problem: problem ?? form.problem,
    warnings: base.warnings ?? [],
    conflict,
    save() {
      const fields = check();
      if (fields) void send(fields, base);
    },
    keepTheirs() {
      if (!conflict) return;
      open(conflict.newest);
      setConflict(undefined);
    },
    keepMine() {
      const mine = form.check();
      if (!conflict || !mine) return;
      const { newest } = conflict;
      void send(mergeDocuments(edit, mine, { base, newest }).merged, newest);
    },
  };
}
