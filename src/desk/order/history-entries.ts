import type { DeskAct, DeskOrder } from '@/contract/desk/desk-order';
import type { OrderEvent } from '@/contract/orders/order';
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

/** What happened to an order and who did it, newest first. */
export function historyEntries({ order, acts }: Pick<DeskOrder, 'order' | 'acts'>): readonly HistoryEntry[] {
  const isTold = ({ state, at }: OrderEvent) => acts.some((act) => act.kind === ACT_OF[state] && act.at === at);
  const events = order.events
    .filter((event) => !isTold(event))
    .map((event) => ({ at: event.at, text: eventText(event) }));
  const done = acts.map((act) => ({ at: act.at, text: copy.deskOrder.act(act) }));
  return [...events, ...done].sort((a, b) => a.at - b.at).reverse();
}
