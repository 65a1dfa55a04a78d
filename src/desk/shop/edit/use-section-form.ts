import { useState } from 'react';

import type { DeskShop, ShopFields } from '@/contract/shop/edited-shop';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { merge, type Clash } from '@/desk/parts/form/merge';
import { useForm } from '@/desk/parts/form/use-form';
import { navigateBack } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { deskShopResource, saveShop } from '@/stores/desk/shop';

import type { Section } from '../sections/of-shop';

/** What was saved on another phone, and where it differs from what is written here. */
export interface Conflict {
  readonly newest: DeskShop;
  readonly clashes: readonly Clash<ShopFields>[];
}

function mergeSection({ inputs }: Section, mine: ShopFields, { base, newest }: Record<'base' | 'newest', DeskShop>) {
  return merge(inputs(mine, base.fields), { base: base.fields, newest: newest.fields, mine });
}

/** Sends what is written; when others saved meanwhile, asks only about what both changed, and joins the rest. */
function useSending(section: Section, base: DeskShop) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();

  async function send(fields: ShopFields, { version }: DeskShop): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    setConflict(undefined);
    const answer = await saveShop({ version, fields });
    setBusy(false);
    if (answer.ok) {
      showToast(copy.deskForm.saved);
      await navigateBack();
    } else if (answer.failure.code === 'CONFLICT') await resolve(fields);
    else setProblem(failureText(answer.failure));
  }

  async function resolve(mine: ShopFields): Promise<void> {
    await deskShopResource.load({});
    const newest = valueIn(deskShopResource.peek({}));
    if (!newest) return setProblem(copy.deskForm.notRead);
    const { clashes, merged } = mergeSection(section, mine, { base, newest });
    return clashes.length > 0 ? setConflict({ newest, clashes }) : send(merged, newest);
  }

  return { busy, problem, conflict, send, setProblem, setConflict };
}

/** The form of one section. What is written stays until it is saved, whatever is saved elsewhere meanwhile. */
export function useSectionForm(section: Section, opened: DeskShop) {
  const [base, setBase] = useState(opened);
  const form = useForm(opened.fields, (fields) => section.inputs(fields, base.fields));
  const { busy, problem, conflict, send, setProblem, setConflict } = useSending(section, base);
  return {
    form,
    busy,
    problem,
    conflict,
    save() {
      const fields = form.check();
      const wrong = fields && section.problem?.(fields);
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
      void send(mergeSection(section, mine, { base, newest }).merged, newest);
    },
  };
}
