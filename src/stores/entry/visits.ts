import { call } from '@/client';
import { sourceFromCode, type Landing, type Source } from '@/contract/entry/landing';
import { isOpenedFromGroup, isSinglePage } from '@/platform/navigation/launch-context';

import { newRequestId } from '../request-id';
import { enterGroup } from './group-promotions';

/** Counts a visit by a card or a code. Failures are ignored. */
export function recordVisit(landing: Landing, source: Source): void {
  void call('visit.record', { requestId: newRequestId(), landing, source });
}

/**
 * Call when a page is opened. If a shared card led to it (only those carry a source code), the visit is counted; if the
 * card was in a group, the group's promotions are loaded. In Moments single-page mode nothing is recorded.
 */
export function recordArrival(sourceCode: string | undefined, landing: Landing): void {
  const source = sourceFromCode(sourceCode);
  if (source === undefined || isSinglePage()) return;
  const inGroup = source === 'chat' && isOpenedFromGroup();
  recordVisit(landing, inGroup ? 'group' : source);
  if (inGroup) void enterGroup();
}
