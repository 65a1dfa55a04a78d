import type { Standing } from '@/contract/moderation';
import { ok } from '@/contract/result';
import { MINUTE, type EpochMs } from '@/contract/time';
import type { SaidRecord, TalkRecord } from '@/domain/talk';

import { lookedAt } from '../moderation';
import type { Store } from '../store';

/** How long a doubtful comment waits for the demo seller: soon enough that who tries the shop sees it. */
export const READING = MINUTE;

function afterReading(said: SaidRecord, now: EpochMs): SaidRecord {
  if (said.standing.state !== 'in-review' || now < said.at + READING) return said;
  const verdict = lookedAt(said.text);
  const standing: Standing =
    verdict.outcome === 'pass' ? { state: 'shown' } : { state: 'refused', because: verdict.because };
  return { ...said, standing };
}

/** A talk as the demo seller leaves it at `now`; the same where nothing waits for her. */
export function talkAfterSeller(talk: TalkRecord, now: EpochMs): TalkRecord {
  const said = talk.said.map((each) => afterReading(each, now));
  return said.some((each, at) => each !== talk.said[at]) ? { ...talk, said } : talk;
}

/** Writes what the seller has read by `now`. On a full phone it stays unread until there is room. */
export async function tendComments(store: Store, now: EpochMs): Promise<void> {
  const waiting = store.list('talks').filter((talk) => talkAfterSeller(talk, now) !== talk);
  if (waiting.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const { id } of waiting) {
      const talk = await tx.get('talks', id);
      if (talk) tx.put('talks', talkAfterSeller(talk, now));
    }
    return ok(undefined);
  });
}
