import type { Handler } from '@/cloud/handler';
import type { VisitRecord } from '@/cloud/overview-documents';
import { countVisit } from '@/cloud/repositories/desk/day-counts';
import { readVisitor } from '@/cloud/repositories/entry/visitors';
import { HOME_LANDING, landingExists } from '@/cloud/services/entry/landing-exists';
import type { Landing, Source } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import { beijingDay } from '@/contract/time';
import type { Output } from '@/contract/verbs';

/** Request ids remembered per visitor. A phone repeats a request immediately or not at all. */
const MAX_REMEMBERED = 10;

function newVisit(day: number, source: Source, landing: Landing): VisitRecord {
  const target = 'id' in landing ? `${landing.to}.${landing.id}` : landing.to;
  return { id: `${day}.${source}.${target}`, day, source, landing, count: 0 };
}

/** Visits are counted without the shopper; the visitor record stores only the last source. */
export const recordVisit: Handler<'visit.record'> = async ({ requestId, landing, source }, ports) => {
  const at = ports.clock.now();
  // An unknown landing counts as the home page. This also limits how many documents a phone can create.
  const visit = newVisit(beijingDay(at), source, (await landingExists(landing, ports)) ? landing : HOME_LANDING);
  return ports.db.transaction<Output<'visit.record'>, never>(async (tx) => {
    const visitor = await readVisitor(tx, ports);
    if (visitor.recordedRequestIds.includes(requestId)) return ok({});
    const before = (await tx.get('visits', visit.id)) ?? visit;
    tx.put('visits', { ...before, count: before.count + 1 });
    await countVisit(tx, { shopperId: visitor.id, day: visit.day, source });
    tx.put('visitors', {
      ...visitor,
      recordedRequestIds: [...visitor.recordedRequestIds, requestId].slice(-MAX_REMEMBERED),
      lastTouch: { source, at },
    });
    return ok({});
  });
};
