import type { EpochMs } from '@/contract/time';
import type { TalkRecord } from '@/domain/feed/comments';

import type { Store } from '../storage/store';
import { tendEach } from './each-order';
import { readBySeller } from './moderation';

/** A talk as the demo seller leaves it at `now`; the same where nothing waits for her. */
function talkAfterSeller(talk: TalkRecord, now: EpochMs): TalkRecord {
  const said = talk.said.map((each) => readBySeller(each, now));
  return said.some((each, at) => each !== talk.said[at]) ? { ...talk, said } : talk;
}

/** Writes what the seller has read by `now`. */
export function tendComments(store: Store, now: EpochMs): Promise<void> {
  return tendEach(store, 'postActivity', (talk) => talkAfterSeller(talk, now));
}
