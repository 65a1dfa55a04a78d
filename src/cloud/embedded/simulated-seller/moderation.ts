import type { ModerationDecision, ModerationStatus } from '@/contract/moderation';
import { MINUTE, type EpochMs } from '@/contract/time';

import { decideText } from '../moderation';

/** When the demo seller reviews a text, ms after it was written: short enough to be seen when trying out the shop. */
export const REVIEW_DELAY = MINUTE;

interface ModeratedText {
  readonly text: string;
  readonly at: EpochMs;
  readonly status: ModerationStatus;
}

/** The demo seller's decision by `now` on a text that is held; undefined when there is nothing to decide yet. */
export function dueDecision({ text, at, status }: ModeratedText, now: EpochMs): ModerationDecision | undefined {
  return status.state === 'in-review' && now >= at + REVIEW_DELAY ? decideText(text) : undefined;
}
