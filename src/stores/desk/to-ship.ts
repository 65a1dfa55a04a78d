import { call } from '@/client';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import type { EmptyObject } from '@/contract/verb';

import { cursorInput } from '../list';
import { createResource } from '../resource';

export { guessCarrier } from '@/domain/desk/carrier-guess';
export { packingList, type PackingItem } from '@/domain/desk/packing-list';
export { matchTracking, type DoubtfulLine, type LineDoubt, type MatchedLine } from '@/domain/desk/tracking-paste';

/** Orders that one packing list has at most, and that one pasted table is matched with: more is not read at once. */
export const MAX_TO_SHIP = 500;

async function readOrdersToShip(): Promise<Result<readonly DeskOrderSummary[], Failure>> {
  const orders: DeskOrderSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await call('desk.listOrders', { task: 'to-ship', ...cursorInput(cursor) });
    if (!page.ok) return page;
    orders.push(...page.value.items);
    cursor = page.value.cursor;
  } while (cursor !== undefined && orders.length < MAX_TO_SHIP);
  return ok(orders);
}

/** The orders that wait for their parcel, longest waiting first: `MAX_TO_SHIP` at most. */
export const ordersToShip = createResource((_all: EmptyObject) => readOrdersToShip());
