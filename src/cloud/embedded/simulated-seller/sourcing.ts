import type { Ports } from '@/cloud/ports';
import { endOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { plus, times, ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { SourcedLine, SourceStep } from '@/contract/orders/sourcing';
import { ok } from '@/contract/result';
import { MINUTE, type EpochMs } from '@/contract/time';
import { picture as toPicture } from '@/demo/compile/media';
import { sourcing } from '@/demo/sourcing';
import { calledForBalance } from '@/domain/orders/balance';
import { hasArrived, isSourced, withSourceStep } from '@/domain/orders/sourcing';

import type { Store } from '../storage/store';
import { tendOrders } from './each-order';

const STEPS = sourcing.way.map(({ minutes, evidence, ...step }) => ({
  after: minutes * MINUTE,
  step: { ...step, evidence: evidence.map(({ kind, picture }) => ({ kind, picture: toPicture(picture) })) },
}));

/** When the shopper paid so that the seller begins: the deposit, or all of it where there is none. */
function paidAt({ events, deposit }: Order): EpochMs | undefined {
  const first = deposit ? 'sourcing' : 'paid';
  return events.find(({ state }) => state === first)?.at;
}

/** Whether it was the demo seller who told all of it so far. */
function isOwn({ steps }: SourcedLine): boolean {
  return steps.every(({ note }, at) => note === STEPS[at]?.step.note);
}

/** The steps that the seller has done by `now` and not yet told of. */
function untold(line: SourcedLine, since: EpochMs, now: EpochMs): readonly SourceStep[] {
  const done = STEPS.map(({ after, step }) => ({ ...step, at: since + after })).filter(({ at }) => at <= now);
  return done.slice(line.steps.length);
}

function withSteps(order: Order, since: EpochMs, now: EpochMs): Order {
  const news = (order.sourcing ?? []).flatMap((line) =>
    untold(line, since, now).map((step) => ({ skuId: line.skuId, step })),
  );
  return news.reduce((told, { skuId, step }) => withSourceStep(told, skuId, step), order);
}

/** It can become less by what it cost less there, as long as something is left to pay. */
function lessFor({ lines, deposit }: Order): Fen {
  const less = plus(...lines.map(({ skuId, quantity }) => times(sourcing.cheaper[skuId] ?? ZERO, quantity)));
  return deposit && less < deposit.balance ? less : ZERO;
}

/** Whether the demo seller finds at `now` that what was ordered is not to be had. */
export function isMissed(order: Order, now: EpochMs): boolean {
  const since = order.state === 'sourcing' ? paidAt(order) : undefined;
  if (since === undefined || now < since + sourcing.missesAfter * MINUTE) return false;
  const isNew = order.sourcing?.every(({ steps }) => steps.every(({ state }) => state === 'ordered')) ?? false;
  return isNew && order.lines.some(({ skuId }) => sourcing.missing.includes(skuId));
}

/**
 * An order as the demo seller leaves it at `now`: what was pre-ordered is bought and brought step by step, and then its
 * balance is called for. The same order where she has nothing to do. What can't be had is hers to end: `isMissed`.
 */
export function afterSourcing(order: Order, now: EpochMs): Order {
  const since = isSourced(order) && order.sourcing?.every(isOwn) ? paidAt(order) : undefined;
  if (since === undefined || isMissed(order, now)) return order;
  const told = withSteps(order, since, now);
  const callsAt = since + sourcing.callsAfter * MINUTE;
  if (told.state !== 'sourcing' || now < callsAt || !hasArrived(told)) return told;
  return calledForBalance(told, { at: callsAt, less: lessFor(told) });
}

/** Writes what the seller has bought, brought or not found by `now`; on a full phone nothing, until there is room. */
export async function tendSourcing(store: Store, now: EpochMs, ports: Ports): Promise<void> {
  await tendOrders(store, (order) => afterSourcing(order, now));
  const missed = store.list('orders').filter(({ order }) => isMissed(order, now));
  if (missed.length === 0) return;
  await ports.db.transaction<void, never>(async (tx) => {
    for (const { id } of missed) {
      const found = await tx.get('orders', id);
      if (found && isMissed(found.order, now)) await endOrder(tx, found, { ports, reason: 'seller' });
    }
    return ok(undefined);
  });
}
