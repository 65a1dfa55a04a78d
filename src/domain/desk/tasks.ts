import { DESK_TASKS, type DeskTask } from '@/contract/desk/desk-order';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { RefundState } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { lastEventAt } from '../last-event';
import { canShip } from '../orders/receipt';
import { hasArrived } from '../orders/sourcing';

/** Whether the order waits for the carrier: paid, no refund request open, and all of it has reached the seller. */
export function isReadyToShip(order: Order): boolean {
  return order.address !== undefined && canShip(order) && hasArrived(order);
}

/** Since when a refund request is in this state, the oldest first; undefined if none is. */
function refundSince({ refunds = [] }: Order, state: RefundState): EpochMs | undefined {
  const waiting = refunds.filter((refund) => refund.state === state).map(lastEventAt);
  return waiting.length === 0 ? undefined : Math.min(...waiting);
}

/** The last thing that the shipping of an order waited for: its payment, a gift's address, its last arrival or a refund. */
function readySince(order: Order): EpochMs {
  const arrivals = (order.sourcing ?? []).flatMap(({ steps }) => steps.map(({ at }) => at));
  return Math.max(
    lastEventAt(order),
    order.gift?.claimedAt ?? 0,
    ...arrivals,
    ...(order.refunds ?? []).map(lastEventAt),
  );
}

/** Since when the order waits for a transfer in the chat. */
function transferSince(order: Order): EpochMs | undefined {
  return order.transfers && duePaymentOf(order) ? lastEventAt(order) : undefined;
}

const SINCE: Readonly<Record<DeskTask, (order: Order) => EpochMs | undefined>> = {
  'confirm-payment': transferSince,
  'to-ship': (order) => (isReadyToShip(order) ? readySince(order) : undefined),
  'to-answer': (order) => refundSince(order, 'requested'),
  'to-receive-back': (order) => refundSince(order, 'returning'),
  'to-transfer-back': (order) => (order.transfers ? refundSince(order, 'refunding') : undefined),
};

/** Since when an order asks for this of the seller; undefined if it does not. */
export function taskSince(order: Order, task: DeskTask): EpochMs | undefined {
  return SINCE[task](order);
}

/** What the order asks of the seller. */
export function tasksOf(order: Order): readonly DeskTask[] {
  return DESK_TASKS.filter((task) => taskSince(order, task) !== undefined);
}
