import { useState } from 'react';

import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { navigateBack } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';

import type { FormInput } from './form-input';
import { merge, type Clash } from './merge';
import { useForm } from './use-form';

/** A document in the version that was read; version 0 of one that is not saved yet. */
export interface Opened<T> {
  readonly version: number;
  readonly fields: T;
}

/** How a document is edited and saved. */
export interface DocumentEdit<T> {
  /** `saved`: what was opened. */
  readonly inputs: (fields: T, saved: T) => readonly FormInput<T>[];
  /** What is wrong with the inputs together. */
  readonly problem?: ((fields: T) => string | undefined) | undefined;
  readonly save: (edited: Opened<T>) => Promise<Result<unknown, Failure>>;
  /** Reads it again; undefined after a failure. */
  readonly read: () => Promise<Opened<T> | undefined>;
}

/** What was saved on another phone, and where it differs from what is written here. */
export interface Conflict<T> {
  readonly newest: Opened<T>;
  readonly clashes: readonly Clash<T>[];
}

function mergeDocuments<T>(
  { inputs }: DocumentEdit<T>,
  mine: T,
  { base, newest }: Record<'base' | 'newest', Opened<T>>,
) {
  return merge(inputs(mine, base.fields), { base: base.fields, newest: newest.fields, mine });
}

/** Sends what is written; when others saved meanwhile, asks only about what both changed, and joins the rest. */
function useSending<T>(edit: DocumentEdit<T>, base: Opened<T>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [conflict, setConflict] = useState<Conflict<T>>();

  async function send(fields: T, { version }: Opened<T>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    setConflict(undefined);
    const answer = await edit.save({ version, fields });
    setBusy(false);
    if (answer.ok) {
      showToast(copy.deskForm.saved);
      await navigateBack();
    } else if (answer.failure.code === 'CONFLICT') await resolve(fields);
    else setProblem(failureText(answer.failure));
  }

  async function resolve(mine: T): Promise<void> {
    const newest = await edit.read();
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
  const { busy, problem, conflict, send, setProblem, setConflict } = useSending(edit, base);
  return {
    form,
    busy,
    problem,
    conflict,
    save() {
      const fields = form.check();
      const wrong = fields && edit.problem?.(fields);
      setProblem(wrong);
      if (fields && wrong === undefined) void send(fields, base);
    },
    keepTheirs() {
      if (!conflict) return;
      setBase(conflict.newest);
      form.reset(conflict.newest.fields);
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
