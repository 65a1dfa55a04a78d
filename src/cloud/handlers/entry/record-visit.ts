import type { Handler } from '@/cloud/handler';
import type { VisitRecord } from '@/cloud/records';
import { readGuest } from '@/cloud/repositories/entry/visitors';
import { HOME, landingStands } from '@/cloud/services/entry/landing-exists';
import type { Landing, Source } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import { beijingDay } from '@/contract/time';
import type { Output } from '@/contract/verbs';

/** Visits of one shopper that are known again; a phone sends one a second time at once or not at all. */
const KNOWN = 10;

function newVisit(day: number, source: Source, landing: Landing): VisitRecord {
  const target = 'id' in landing ? `${landing.to}.${landing.id}` : landing.to;
  return { id: `${day}.${source}.${target}`, day, source, landing, count: 0 };
}

/** The visit is counted apart from the shopper; of her it is kept what brought her last. */
export const noteVisit: Handler<'visit.record'> = async ({ requestId, landing, source }, ports) => {
  const at = ports.clock.now();
  // What is not there was not visited: she stands in the feed. It also bounds how many documents a phone can make.
  const visit = newVisit(beijingDay(at), source, (await landingStands(landing, ports)) ? landing : HOME);
  return ports.db.transaction<Output<'visit.record'>, never>(async (tx) => {
    const guest = await readGuest(tx, ports);
    if (guest.noted.includes(requestId)) return ok({});
    const before = (await tx.get('visits', visit.id)) ?? visit;
    tx.put('visits', { ...before, count: before.count + 1 });
    tx.put('visitors', { ...guest, noted: [...guest.noted, requestId].slice(-KNOWN), touch: { source, at } });
    return ok({});
  });
};
