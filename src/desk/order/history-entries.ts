import type { DeskAct, DeskOrder } from '@/contract/desk/desk-order';
import type { Order, OrderEvent } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';

/** One thing that happened to an order. */
interface HistoryEntry {
  readonly at: EpochMs;
  readonly text: string;
}

/** What she did herself is told by her act; the event that it caused would say it twice. */
const ACT_OF: Partial<Record<OrderEvent['state'], DeskAct['kind']>> = {
  shipped: 'shipped',
  cancelled: 'cancelled',
  paid: 'received-transfer',
};

const eventText = ({ state, reason }: OrderEvent) =>
  state === 'cancelled' && reason ? copy.deskOrder.cancelledBy[reason] : copy.deskOrder.event[state];

/** The steps of its refunds, but for what she gave back on her own, and of what she buys for it; once for all lines. */
function steps({ refunds = [], sourcing = [] }: Order): readonly HistoryEntry[] {
  const requested = refunds.filter(({ reason }) => reason !== 'by-seller');
  const refunding = requested.flatMap((refund) =>
    refund.events.map((event) => ({ at: event.at, text: copy.deskOrder.refundStep(refund, event) })),
  );
  const bought = sourcing.flatMap((line) =>
    line.steps.map(({ at, state, place }) => ({ at, text: copy.preorder.step(state, place) })),
  );
  return [...refunding, ...new Map(bought.map((entry) => [entry.at + entry.text, entry])).values()];
}

/** What happened to an order and who did it, newest first. */
export function historyEntries({ order, acts }: Pick<DeskOrder, 'order' | 'acts'>): readonly HistoryEntry[] {
  const isTold = ({ state, at }: OrderEvent) => acts.some((act) => act.kind === ACT_OF[state] && act.at === at);
  const events = order.events
    .filter((event) => !isTold(event))
    .map((event) => ({ at: event.at, text: eventText(event) }));
  const done = acts.map((act) => ({ at: act.at, text: copy.deskOrder.act(act) }));
  return [...events, ...steps(order), ...done].sort((a, b) => a.at - b.at).reverse();
}
