import { failure, type Failure } from '@/contract/failure';

import type { Ports } from '../ports';
import { wasCompleted } from '../repositories/run-once';
import type { ModerationScene, Verdict } from '../wechat-ports';

interface CheckedText {
  /** The request that brings it. */
  readonly request: { readonly requestId: string };
  readonly text: string;
  readonly scene: ModerationScene;
}

/**
 * Asks moderation about a text, before the transaction, which must not wait for an external service. A request that is
 * done already is not asked about again: what stands is told as it stands, whatever moderation thinks now.
 */
export async function checkText(ports: Ports, { request, text, scene }: CheckedText): Promise<Verdict> {
  return (await wasCompleted(ports, request)) ? { outcome: 'pass' } : ports.moderation.check(text, scene);
}

/**
 * The failure for a text that may not be published; to be returned inside `runOnce`, since a request that is done by then
 * is not refused. Doubtful texts of the seller pass: she would be the reviewer.
 */
export function textRefusal(verdict: Verdict): Failure<'TEXT_REFUSED'> | undefined {
  return verdict.outcome === 'reject' ? failure('TEXT_REFUSED', { violation: verdict.violation }) : undefined;
}
