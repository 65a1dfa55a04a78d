import type { CloudReply } from '@/contract/envelope';

/** Checks the envelope only. The server runs the same code, but is deployed separately and may be older. */
export function isReply(result: unknown): result is CloudReply {
  if (!(result instanceof Object && 'answer' in result && 'now' in result)) return false;
  return typeof result.now === 'number' && result.answer instanceof Object && 'ok' in result.answer;
}
