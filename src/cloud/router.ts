import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { READS, type Answer, type VerbName } from '@/contract/verbs';

import type { Handler } from './handler';
import { HANDLERS } from './handler-table';
import { isSeller } from './handlers/desk/seller-only';
import { isVerb, parseInput } from './inputs';
import { foreignPicture } from './inputs/foreign-picture';
import type { Ports } from './ports';
import { createRateWindow } from './rate-window';
import { deliverMessages } from './services/messages/deliver-messages';
import { Unavailable } from './unavailable';

/** Answers requests of the phone. `portsFor` is called once per request, so that each has its own caller. */
export function createRouter(portsFor: () => Ports | Promise<Ports>): (request: CloudRequest) => Promise<CloudReply> {
  const retryAt = createRateWindow();
  return async (request) => {
    const ports = await portsFor();
    const answer = await answerRequest(request, ports, retryAt);
    return { answer, now: ports.clock.now() };
  };
}

async function answerRequest(
  { verb, input }: CloudRequest,
  ports: Ports,
  retryAtOf: ReturnType<typeof createRateWindow>,
): Promise<Answer<VerbName>> {
  if (!isVerb(verb)) return err(failure('INVALID_INPUT', { path: 'verb', rule: 'known' }));
  // The seller packs a hundred parcels in a row.
  const isFree = READS.has(verb) || isSeller(ports);
  const retryAt = isFree ? undefined : retryAtOf(ports.caller.shopperId, ports.clock.now());
  if (retryAt !== undefined) return err(failure('RATE_LIMITED', { retryAt }));
  const answer = await answerVerb(verb, input, ports);
  if (answer.ok && !READS.has(verb)) await sendNews(ports);
  return answer;
}

async function answerVerb(verb: VerbName, input: unknown, ports: Ports): Promise<Answer<VerbName>> {
  try {
    return await runHandler(verb, input, ports);
  } catch (bug) {
    if (bug instanceof Unavailable) return err(failure('UNAVAILABLE', { reason: bug.message }));
    const trace = ports.ids.next();
    console.error(`[xiaopu] ${trace} ${verb}`, bug);
    return err(failure('INTERNAL', { trace }));
  }
}

async function runHandler<V extends VerbName>(verb: V, input: unknown, ports: Ports): Promise<Answer<VerbName>> {
  const parsed = parseInput(verb, input);
  if (!parsed.ok) return parsed;
  const path = foreignPicture(parsed.value, ports.uploads);
  if (path !== undefined) return err(failure('INVALID_INPUT', { path, rule: 'own_file' }));
  const handle: Handler<V> = HANDLERS[verb];
  // An answer to this verb is one of `Answer<VerbName>`; TypeScript can't derive that through the mapped types.
  return (await handle(parsed.value, ports)) as Answer<VerbName>;
}

/** Tells shoppers of what a request has changed. A bug in it must not affect the answer. */
async function sendNews(ports: Ports): Promise<void> {
  try {
    await deliverMessages(ports);
  } catch (bug) {
    console.error('[xiaopu] messages', bug);
  }
}
