import { ALL } from '@/cloud/index-keys';
import { cancelUnpaidOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { plus, times, ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { SourcedLine, SourcingStep } from '@/contract/orders/sourcing';
import { ok } from '@/contract/result';
import { MINUTE, type EpochMs } from '@/contract/time';
import { SERVED_FOLDER, toPicture } from '@/demo/compile/media';
import { sourcing } from '@/demo/sourcing';
import { withBalanceRequested } from '@/domain/orders/balance';
import { hasArrived, isBeingSourced, withSourcingStep } from '@/domain/orders/sourcing';

import type { Store } from '../storage/store';
import type { SellerPorts } from './seller-ports';
import { MAX_AT_ONCE, updateEachOrder } from './update-documents';

const STEPS = sourcing.steps.map(({ minutes, ...step }) => ({ after: minutes * MINUTE, step }));

interface Progress {
  /** When the first payment was made. */
  readonly since: EpochMs;
  readonly now: EpochMs;
  /** Where this phone has the demo's pictures. */
  readonly pictureFolder: string;
}

/** When the shopper made the payment after which sourcing starts: the deposit or, without one, the full amount. */
function paidAt({ events, deposit }: Order): EpochMs | undefined {
  const paidState = deposit ? 'sourcing' : 'paid';
  return events.find(({ state }) => state === paidState)?.at;
}

/** Whether the simulation wrote all steps so far. */
function isSimulated({ steps }: SourcedLine): boolean {
  return steps.every(({ note }, index) => note === STEPS[index]?.step.note);
}

/** The steps that are due by `now` and not written yet. */
function dueSteps(line: SourcedLine, { since, now, pictureFolder }: Progress): readonly SourcingStep[] {
  const due = STEPS.filter(({ after }) => since + after <= now).slice(line.steps.length);
  return due.map(({ after, step }) => ({
    ...step,
    at: since + after,
    evidence: step.evidence.map(({ kind, picture }) => ({
      kind,
      picture: toPicture({ ...picture, file: `${pictureFolder}/${picture.file}` }),
    })),
  }));
}

function withSteps(order: Order, progress: Progress): Order {
  const newSteps = (order.sourcing ?? []).flatMap((line) =>
    dueSteps(line, progress).map((step) => ({ skuId: line.skuId, step })),
  );
  return newSteps.reduce((updated, { skuId, step }) => withSourcingStep(updated, skuId, step), order);
}

/** How much cheaper the goods were than estimated; zero when nothing of the balance would be left to pay. */
function savingOf({ lines, deposit }: Order): Fen {
  const saving = plus(...lines.map(({ skuId, quantity }) => times(sourcing.priceDrops[skuId] ?? ZERO, quantity)));
  return deposit && saving < deposit.balance ? saving : ZERO;
}

/** Whether the demo seller finds by `now` that an ordered SKU can't be bought. */
export function isUnobtainable(order: Order, now: EpochMs): boolean {
  const since = order.state === 'sourcing' ? paidAt(order) : undefined;
  if (since === undefined || now < since + sourcing.unavailableAfter * MINUTE) return false;
  const isNew = order.sourcing?.every(({ steps }) => steps.every(({ state }) => state === 'ordered')) ?? false;
  return isNew && order.lines.some(({ skuId }) => sourcing.unavailableSkuIds.includes(skuId));
}

/**
 * A pre-order after the demo seller's sourcing steps by `now`, followed by the request for its balance; the same object
 * without a change. An order that can't be fulfilled (`isUnobtainable`) is cancelled by `simulateSourcing`.
 */
export function afterSourcing(order: Order, now: EpochMs, pictureFolder = SERVED_FOLDER): Order {
  const since = isBeingSourced(order) && order.sourcing?.every(isSimulated) ? paidAt(order) : undefined;
  if (since === undefined || isUnobtainable(order, now)) return order;
  const updated = withSteps(order, { since, now, pictureFolder });
  const requestedAt = since + sourcing.balanceRequestedAfter * MINUTE;
  if (updated.state !== 'sourcing' || now < requestedAt || !hasArrived(updated)) return updated;
  return withBalanceRequested(updated, { at: requestedAt, difference: savingOf(updated) });
}

/** Writes sourcing steps and cancellations up to `now`; on a full phone nothing, until there is room. */
export async function simulateSourcing(store: Store, now: EpochMs, ports: SellerPorts): Promise<void> {
  await updateEachOrder(store, (order) => afterSourcing(order, now, ports.pictureFolder));
  const withSeller = store.find('ordersForSeller', { key: ALL, order: 'oldest', limit: MAX_AT_ONCE });
  const unobtainable = withSeller.filter(({ document }) => isUnobtainable(document.order, now));
  if (unobtainable.length === 0) return;
  await ports.db.transaction<void, never>(async (tx) => {
    for (const { document } of unobtainable) {
      const found = await tx.get('orders', document.id);
      if (found && isUnobtainable(found.order, now)) await cancelUnpaidOrder(tx, found, { ports, reason: 'seller' });
    }
    return ok(undefined);
  });
}
