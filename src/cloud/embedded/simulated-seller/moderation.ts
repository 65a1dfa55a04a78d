import type { Standing } from '@/contract/moderation';
import { MINUTE, type EpochMs } from '@/contract/time';

import { lookedAt } from '../moderation';

/** How long the demo seller takes to read what was written: soon enough that who tries the shop sees it. */
export const READING = MINUTE;

interface Written {
  readonly text: string;
  readonly at: EpochMs;
  readonly standing: Standing;
}

/** What was doubtful as the demo seller has left it by `now`; the same words where she has nothing to decide. */
export function readBySeller<W extends Written>(words: W, now: EpochMs): W {
  const isRead = words.standing.state === 'in-review' && now >= words.at + READING;
  return isRead ? { ...words, standing: lookedAt(words.text) } : words;
}
