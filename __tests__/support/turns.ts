import type fc from 'fast-check';

import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { TestShop } from './shop';

/**
 * Ports of which nothing happens before it is its turn. What a verb waits for of the database and the payment service
 * comes when and in the order that the scheduler likes, as it does between a phone, a cloud and a bank.
 */
function inTurns({ db, payments, ...ports }: Ports, s: fc.Scheduler): Ports {
  const turn = () => s.schedule(Promise.resolve());
  const late =
    <A extends readonly unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await turn();
      const result = await act(...args);
      await turn();
      return result;
    };
  return {
    ...ports,
    db: {
      ...db,
      get: async (collection, id) => {
        await turn();
        return db.get(collection, id);
      },
      transaction: async (work) => {
        await turn();
        const result = await db.transaction(work);
        await turn();
        return result;
      },
    },
    payments: {
      prepay: late(payments.prepay),
      query: late(payments.query),
      close: late(payments.close),
      refund: late(payments.refund),
      queryRefund: late(payments.queryRefund),
      isReceived: late(payments.isReceived),
    },
  };
}

/** What came of it: an answer, where someone asked. */
export type Came = Answer<VerbName> | undefined;

/** Something that happens beside others, in as many turns as it takes. */
export type Doing = (s: fc.Scheduler) => Promise<Came>;

/** Someone asks; without a name, the phone's own shopper. Throws where that meets a bug. */
export function asks<V extends VerbName>({ engine }: TestShop, verb: V, input: Input<V>, shopperId?: string): Doing {
  return async (s) => {
    const { answer } = await createRouter(() => inTurns(engine.portsFor(shopperId), s))({ verb, input });
    if (!answer.ok && answer.failure.code === 'INTERNAL') throw new Error(`${verb} meets a bug`);
    return answer;
  };
}

/** Something that is no verb: a bank, a seller, a clock. */
export const happens =
  (act: () => unknown): Doing =>
  async (s) => {
    await s.schedule(Promise.resolve());
    await act();
    return undefined;
  };

/** All of it at the same time; what each came to, in the order given. */
export function atOnce(s: fc.Scheduler, doings: readonly Doing[]): Promise<readonly Came[]> {
  return s.waitFor(Promise.all(doings.map((doing) => doing(s))));
}
