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

import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';

/** Storage key of the fault plan, JSON, written by testers. It is outside the cloud's prefix and survives a reset. */
export const FAULTS_KEY = 'xiaopu/faults';

const MAX_LATENCY = 60_000;

const faultPlan = object({
  latencyMs: exactOptional(pipe(number(), safeInteger(), minValue(0), maxValue(MAX_LATENCY))),
  rules: exactOptional(
    array(
      object({
        /** A verb's name, or `*`. */
        verb: string(),
        /**
         * `before`: fails and does nothing. `after`: does it, then reports a failure. `lost`: does it and never
         * answers.
         */
        when: picklist(['before', 'after', 'lost']),
        /** How many times; every time if absent. */
        times: exactOptional(pipe(number(), safeInteger(), minValue(1))),
      }),
    ),
  ),
});
type FaultPlan = InferOutput<typeof faultPlan>;

/** The first text that is a valid plan; others are ignored, so that a typing error does not break the shop. */
function readFaultPlan(texts: readonly (string | undefined)[]): FaultPlan {
  for (const text of texts) {
    try {
      if (text) return parse(faultPlan, JSON.parse(text));
    } catch {
      continue;
    }
  }
  return {};
}

type SendRequest = (request: CloudRequest) => Promise<CloudReply>;

/** The same cloud with the faults of the plan. */
export function withFaults(send: SendRequest, texts: readonly (string | undefined)[]): SendRequest {
  const { latencyMs = 0, rules = [] } = readFaultPlan(texts);
  const remaining = rules.map(({ times }) => times ?? Infinity);

  function nextFault(verb: string): 'before' | 'after' | 'lost' | undefined {
    const index = rules.findIndex((rule, at) => (rule.verb === verb || rule.verb === '*') && (remaining[at] ?? 0) > 0);
    if (index >= 0) remaining[index] = (remaining[index] ?? 0) - 1;
    return rules[index]?.when;
  }

  return async (request) => {
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const fault = nextFault(request.verb);
    // An unknown verb does nothing; the reply still carries the cloud's time.
    const reply = await send(fault === 'before' ? { verb: '', input: {} } : request);
    if (fault === 'lost') return new Promise(() => undefined);
    return fault ? { ...reply, answer: err(failure('UNAVAILABLE', { reason: 'fault' })) } : reply;
  };
}
