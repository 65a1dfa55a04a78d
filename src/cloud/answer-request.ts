import { getDotPath, safeParse, type GenericSchema } from 'valibot';

import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { Handler } from './handler';
import { foreignPicture } from './inputs/foreign-picture';
import type { Ports } from './ports';
import { Unavailable } from './unavailable';

/** Some verbs: the schema of each one's input, and its handler. */
export interface Verbs<V extends VerbName, P = Ports> {
  readonly inputs: { readonly [N in V]: GenericSchema<unknown, Input<N>> };
  readonly handlers: { readonly [N in V]: Handler<N, P> };
}

/** Answers a request for one of these verbs; one for any other is INVALID_INPUT, and a bug INTERNAL. */
export async function answerRequest<V extends VerbName, P extends Pick<Ports, 'clock' | 'ids' | 'uploads'>>(
  { verb, input }: CloudRequest,
  verbs: Verbs<V, P>,
  ports: P,
): Promise<CloudReply> {
  const answer = isVerbOf(verbs, verb)
    ? await runHandler({ verb, input }, verbs, ports)
    : err(failure('INVALID_INPUT', { path: 'verb', rule: 'known' }));
  return { answer, now: ports.clock.now() };
}

/** Checks own keys only, so that `constructor` is not a verb. */
export function isVerbOf<V extends VerbName, P>({ inputs }: Verbs<V, P>, name: unknown): name is V {
  return typeof name === 'string' && Object.keys(inputs).includes(name);
}

async function runHandler<V extends VerbName, P extends Pick<Ports, 'ids' | 'uploads'>>(
  { verb, input }: { readonly verb: V; readonly input: unknown },
  { inputs, handlers }: Verbs<V, P>,
  ports: P,
): Promise<Answer<VerbName>> {
  try {
    const parsed = parseInput(inputs[verb], input);
    if (!parsed.ok) return parsed;
    const path = foreignPicture(parsed.value, ports.uploads);
    if (path !== undefined) return err(failure('INVALID_INPUT', { path, rule: 'own_file' }));
    // An answer to this verb is one of `Answer<VerbName>`; TypeScript can't derive that through the mapped types.
    return (await handlers[verb](parsed.value, ports)) as Answer<VerbName>;
  } catch (bug) {
    if (bug instanceof Unavailable) return err(failure('UNAVAILABLE', { reason: bug.message }));
    const trace = ports.ids.next();
    console.error(`[xiaopu] ${trace} ${verb}`, bug);
    return err(failure('INTERNAL', { trace }));
  }
}

/** Parses what the phone sent and drops unknown fields. The failure has the path of the first problem. */
function parseInput<T>(schema: GenericSchema<unknown, T>, input: unknown): Result<T, Failure<'INVALID_INPUT'>> {
  const parsed = safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(failure('INVALID_INPUT', { path: getDotPath(issue) ?? '', rule: issue.type }));
}
