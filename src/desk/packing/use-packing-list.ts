import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import type { Remote } from '@/contract/remote';
import { usePacking } from '@/stores/desk/packing';
import { ordersToShip, packingList, type PackingItem } from '@/stores/desk/to-ship';

import { useFresh } from '../parts/desk-view';

/** What to pack. */
export interface Packing {
  readonly orders: readonly DeskOrderSummary[];
  readonly items: readonly PackingItem[];
  /** The list has the chosen orders only. */
  readonly isChosen: boolean;
}

/** The key of a tick. Of a SKU it says how many: when more are wanted, the tick no longer holds. */
export const tickOfItem = ({ skuId, quantity }: Pick<PackingItem, 'skuId' | 'quantity'>) => `${skuId}*${quantity}`;
export const tickOfOrder = ({ id }: Pick<DeskOrderSummary, 'id'>) => `order ${id}`;

/** The chosen ones of the orders that wait; all of them if none is chosen, or none of the chosen waits any more. */
export function toPacking(waiting: readonly DeskOrderSummary[], chosenIds: readonly string[]): Packing {
  const chosen = waiting.filter(({ id }) => chosenIds.includes(id));
  const isChosen = chosen.length > 0 && chosen.length < waiting.length;
  const orders = isChosen ? chosen : waiting;
  return { orders, items: packingList(orders), isChosen };
}

const ALL = {};

/** The packing list and what was ticked off. */
export function usePackingList() {
  const { remote, reload } = useFresh(ordersToShip.use(ALL));
  const { orderIds, ticks } = usePacking();
  const packing: Remote<Packing> =
    remote.status === 'ready' ? { ...remote, value: toPacking(remote.value, orderIds) } : remote;
  return { source: { remote: packing, reload }, ticks };
}
