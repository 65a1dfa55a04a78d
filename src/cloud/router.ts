import type { Ask, Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import type { Answer, VerbName } from '@/contract/verbs';

import type { Handler } from './handler';
import { HANDLERS } from './handler-table';
import { isVerb, parseInput } from './inputs';
import type { Ports } from './ports';

/** Answers whatever the phone asks. `portsFor` is called once an ask, so that each sees its own caller. */
export function createRouter(portsFor: () => Ports | Promise<Ports>): (ask: Ask) => Promise<Reply> {
  return async (ask) => {
    const ports = await portsFor();
    const answer = await answerTo(ask, ports);
    return { answer, now: ports.clock.now() };
  };
}

async function answerTo({ verb, input }: Ask, ports: Ports): Promise<Answer<VerbName>> {
  if (!isVerb(verb)) return err(failure('INVALID_INPUT', { path: 'verb', rule: 'known' }));
  try {
    return await run(verb, input, ports);
  } catch (bug) {
    const trace = ports.ids.next();
    console.error(`[xiaopu] ${trace} ${verb}`, bug);
    return err(failure('INTERNAL', { trace }));
  }
}

async function run<V extends VerbName>(verb: V, input: unknown, ports: Ports): Promise<Answer<VerbName>> {
  const parsed = parseInput(verb, input);
  if (!parsed.ok) return parsed;
  const handle: Handler<V> = HANDLERS[verb];
  // An answer to this verb is an answer to some verb; TypeScript does not follow that through the mapped types.
  return (await handle(parsed.value, ports)) as Answer<VerbName>;
}
