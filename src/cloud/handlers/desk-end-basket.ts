import { ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

import type { Handler } from '../handler';
import { readBaskets, writeBaskets } from './desk-book';

/** What is over, or never was, can't be opened either: there is nothing to fail at. */
export const endBasket: Handler<'desk.endBasket'> = async ({ basketId }, ports) =>
  ports.db.transaction<Output<'desk.endBasket'>, FailureOf<'desk.endBasket'>>(async (tx) => {
    const open = await readBaskets(tx, ports);
    const kept = open.filter(({ id }) => id !== basketId);
    if (kept.length < open.length) writeBaskets(tx, kept);
    return ok({});
  });
