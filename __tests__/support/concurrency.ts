import type fc from 'fast-check';

import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { TestShop } from './shop';

/**
 * Ports whose database and payment calls complete when and in the order that the scheduler decides, as between a phone,
 * a cloud and a bank.
 */
function withScheduler({ db, payments, ...ports }: Ports, s: fc.Scheduler): Ports {
  const nextTurn = () => s.schedule(Promise.resolve());
  const scheduled =
    <A extends readonly unknown[], R>(method: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await nextTurn();
      const result = await method(...args);
      await nextTurn();
      return result;
    };
  return {
    ...ports,
    db: {
      ...db,
      get: async (collection, id) => {
        await nextTurn();
        return db.get(collection, id);
      },
      transaction: async (work) => {
        await nextTurn();
        const result = await db.transaction(work);
        await nextTurn();
        return result;
      },
    },
    payments: {
      prepay: scheduled(payments.prepay),
      query: scheduled(payments.query),
      close: scheduled(payments.close),
      refund: scheduled(payments.refund),
      queryRefund: scheduled(payments.queryRefund),
      isReceiptConfirmed: scheduled(payments.isReceiptConfirmed),
    },
  };
}

/** The result of an action: an answer if it called a verb. */
export type Outcome = Answer<VerbName> | undefined;

/** Something that runs concurrently with others, scheduled by fast-check. */
export type Action = (s: fc.Scheduler) => Promise<Outcome>;

/** Calls a verb, by default as the phone's own shopper. Throws on INTERNAL. */
export function callVerb<V extends VerbName>(
  { engine }: TestShop,
  verb: V,
  input: Input<V>,
  shopperId?: string,
): Action {
  return async (s) => {
    const { answer } = await createRouter(() => withScheduler(engine.portsFor(shopperId), s))({ verb, input });
    if (!answer.ok && answer.failure.code === 'INTERNAL') throw new Error(`${verb} failed with INTERNAL`);
    return answer;
  };
}

/** An action that is not a verb, such as a payment, the seller or time. */
export const doAction =
  (run: () => unknown): Action =>
  async (s) => {
    await s.schedule(Promise.resolve());
    await run();
    return undefined;
  };

/** Runs all actions concurrently; their results in the given order. */
export function runConcurrently(s: fc.Scheduler, actions: readonly Action[]): Promise<readonly Outcome[]> {
  return s.waitFor(Promise.all(actions.map((action) => action(s))));
}
