import type { CloudReply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';
import { READS, type Answer, type Input, type VerbName } from '@/contract/verbs';

import { createServerClock } from './server-clock';
import type { Transport, TransportFailure } from './transport';

/** Timeout of a request, ms. */
export const REQUEST_TIMEOUT = 10 * SECOND;

export interface Client {
  /**
   * Calls the cloud. Never rejects; after `REQUEST_TIMEOUT` the failure is TIMEOUT. Concurrent identical reads share
   * one request.
   */
  readonly call: <V extends VerbName>(verb: V, input: Input<V>) => Promise<Answer<V>>;
  /**
   * The cloud's time, for countdowns. Steps back of a few seconds are suppressed, so that a countdown does not jump.
   */
  readonly cloudNow: () => EpochMs;
}

export function createClient(transport: Transport, phoneNow: () => EpochMs): Client {
  const clock = createServerClock(phoneNow);
  const pendingReads = new Map<string, Promise<unknown>>();

  async function send<V extends VerbName>(verb: V, input: Input<V>): Promise<Answer<V>> {
    const sentAt = phoneNow();
    const reply = await withTimeout(transport.send({ verb, input }));
    // Every verb may fail in transport; TypeScript can't derive that for a generic verb.
    if (!reply.ok) return reply as Answer<V>;
    clock.synchronize({ now: reply.value.now, sentAt, receivedAt: phoneNow() });
    // By contract the reply to this request contains the answer to this verb.
    return reply.value.answer as Answer<V>;
  }

  function read<V extends VerbName>(verb: V, input: Input<V>): Promise<Answer<V>> {
    const key = `${verb} ${JSON.stringify(input)}`;
    const answer = pendingReads.get(key) ?? send(verb, input);
    pendingReads.set(key, answer);
    const forget = () => pendingReads.get(key) === answer && pendingReads.delete(key);
    void answer.then(forget);
    // The key contains the verb, so the stored answer belongs to it.
    return answer as Promise<Answer<V>>;
  }

  /** A read that started before the write completed may be outdated, so later reads must not share it. */
  async function write<V extends VerbName>(verb: V, input: Input<V>): Promise<Answer<V>> {
    const answer = await send(verb, input);
    pendingReads.clear();
    return answer;
  }

  return { call: (verb, input) => (READS.has(verb) ? read(verb, input) : write(verb, input)), cloudNow: clock.now };
}

/** The reply, or TIMEOUT. A transport that rejects is a bug and becomes INTERNAL. */
function withTimeout(
  sent: Promise<Result<CloudReply, TransportFailure>>,
): Promise<Result<CloudReply, TransportFailure>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err(failure('TIMEOUT', { afterMs: REQUEST_TIMEOUT }))), REQUEST_TIMEOUT);
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
