import type { Handler } from '@/cloud/handler';
import { ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

/** A time in the future counts as now: what happens later is unread. */
export const markRead: Handler<'message.markRead'> = ({ until }, { db, caller, clock }) =>
  db.transaction<Output<'message.markRead'>, FailureOf<'message.markRead'>>(async (tx) => {
    const mark = await tx.get('readMarks', caller.shopperId);
    const at = Math.min(until, clock.now());
    if (at > (mark?.until ?? 0)) tx.put('readMarks', { id: caller.shopperId, until: at });
    return ok({});
  });
