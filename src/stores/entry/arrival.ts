import { call } from '@/client';
import { sourceOfMark, type Landing, type Source } from '@/contract/entry/landing';
import { cameFromGroup, isSinglePage } from '@/platform/navigation/launch-context';

import { newRequestId } from '../request-id';
import { enterGroup } from './group';

/** Counts that a card or a code brought someone. A visit of which the cloud does not hear is one not counted. */
export function noteVisit(landing: Landing, source: Source): void {
  void call('visit.record', { requestId: newRequestId(), landing, source });
}

/**
 * A page was opened. Did a card of the shop lead there (only these carry a mark), it is noted where the card was found,
 * and a group it was found in may have something of its own. Under Moments nothing is known of anyone, and nothing kept.
 */
export function arrive(mark: string | undefined, landing: Landing): void {
  const shared = sourceOfMark(mark);
  if (shared === undefined || isSinglePage()) return;
  const inGroup = shared === 'chat' && cameFromGroup();
  noteVisit(landing, inGroup ? 'group' : shared);
  if (inGroup) void enterGroup();
}
