import type { Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';
import { READS, type Answer, type Input, type VerbName } from '@/contract/verbs';

import { createServerClock } from './server-clock';
import type { Transport, WayTrouble } from './transport';

/** How long an answer is waited for, ms. */
export const PATIENCE = 10 * SECOND;

export interface Client {
  /** Asks the cloud. Never rejects; after `PATIENCE` the answer is TIMEOUT. The same read asked twice at once is asked once. */
  readonly call: <V extends VerbName>(verb: V, input: Input<V>) => Promise<Answer<V>>;
  /** The cloud's time, on which countdowns run. Never goes back by a little. */
  readonly cloudNow: () => EpochMs;
}

export function createClient(transport: Transport, phoneNow: () => EpochMs): Client {
  const clock = createServerClock(phoneNow);
  const onTheWay = new Map<string, Promise<unknown>>();

  async function ask<V extends VerbName>(verb: V, input: Input<V>): Promise<Answer<V>> {
    const sentAt = phoneNow();
    const heard = await inTime(transport.send({ verb, input }));
    // What went wrong on the way may go wrong for any verb; TypeScript does not see that for a verb not yet known.
    if (!heard.ok) return heard as Answer<V>;
    clock.learn({ now: heard.value.now, sentAt, heardAt: phoneNow() });
    // The contract: a reply to this ask holds the answer to this verb.
    return heard.value.answer as Answer<V>;
  }

  function read<V extends VerbName>(verb: V, input: Input<V>): Promise<Answer<V>> {
    const key = `${verb} ${JSON.stringify(input)}`;
    const asked = onTheWay.get(key) ?? ask(verb, input);
    onTheWay.set(key, asked);
    const forget = () => onTheWay.get(key) === asked && onTheWay.delete(key);
    void asked.then(forget);
    // Kept under the verb and the input it belongs to.
    return asked as Promise<Answer<V>>;
  }

  /** A read begun before a write is done may not know of it: no one who asks after the write may be given it. */
  async function write<V extends VerbName>(verb: V, input: Input<V>): Promise<Answer<V>> {
    const answer = await ask(verb, input);
    onTheWay.clear();
    return answer;
  }

  return { call: (verb, input) => (READS.has(verb) ? read(verb, input) : write(verb, input)), cloudNow: clock.now };
}

/** The reply, or TIMEOUT once patience is over. A transport that broke its word and rejected is a bug. */
function inTime(sent: Promise<Result<Reply, WayTrouble>>): Promise<Result<Reply, WayTrouble>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err(failure('TIMEOUT', { afterMs: PATIENCE }))), PATIENCE);
    sent
      .catch((bug: unknown) => {
        console.error('[xiaopu] transport', bug);
        return err(failure('INTERNAL', { trace: String(bug) }));
      })
      .then((result) => {
        clearTimeout(timer);
        resolve(result);
      });
  });
}
