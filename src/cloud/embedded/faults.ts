import {
  array,
  exactOptional,
  maxValue,
  minValue,
  number,
  object,
  parse,
  picklist,
  pipe,
  safeInteger,
  string,
  type InferOutput,
} from 'valibot';

import type { Ask, Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';

/** Where a tester writes what shall go wrong, as JSON. It is not the cloud's own and survives a reset. */
export const FAULTS_KEY = 'xiaopu/faults';

const MAX_LATENCY = 60_000;

const plan = object({
  latencyMs: exactOptional(pipe(number(), safeInteger(), minValue(0), maxValue(MAX_LATENCY))),
  rules: exactOptional(
    array(
      object({
        /** A verb's name, or `*`. */
        verb: string(),
        /** `before`: nothing was done. `after`: it was done, yet the answer says not. `lost`: done, and no answer comes. */
        when: picklist(['before', 'after', 'lost']),
        /** How often; without it, always. */
        times: exactOptional(pipe(number(), safeInteger(), minValue(1))),
      }),
    ),
  ),
});
type Plan = InferOutput<typeof plan>;

/** The first of the texts that is a plan. What is none is passed over: a slip must not break the shop. */
function readPlan(texts: readonly (string | undefined)[]): Plan {
  for (const text of texts) {
    try {
      if (text) return parse(plan, JSON.parse(text));
    } catch {
      continue;
    }
  }
  return {};
}

type AskCloud = (ask: Ask) => Promise<Reply>;

/** The same cloud, failing as told. */
export function withFaults(answer: AskCloud, texts: readonly (string | undefined)[]): AskCloud {
  const { latencyMs = 0, rules = [] } = readPlan(texts);
  const left = rules.map(({ times }) => times ?? Infinity);

  function strike(verb: string): 'before' | 'after' | 'lost' | undefined {
    const hit = rules.findIndex((rule, at) => (rule.verb === verb || rule.verb === '*') && (left[at] ?? 0) > 0);
    if (hit >= 0) left[hit] = (left[hit] ?? 0) - 1;
    return rules[hit]?.when;
  }

  return async (ask) => {
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const fault = strike(ask.verb);
    // The router is asked all the same, for the time alone: an unknown verb does nothing.
    const reply = await answer(fault === 'before' ? { verb: '', input: {} } : ask);
    if (fault === 'lost') return new Promise(() => undefined);
    return fault ? { ...reply, answer: err(failure('UNAVAILABLE', { reason: 'fault' })) } : reply;
  };
}
