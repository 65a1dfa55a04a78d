import type { OrdersBehind } from '@/contract/desk/figures';
import { countedEvents, type CountedEvent } from '@/domain/desk/order-events';

import type { OrderRecord } from './records';

/**
 * The key in `ordersByFigure` of the orders behind a figure. Those placed, whatever the source, are `allOrders`; so are
 * the direct ones, which most orders are.
 */
export function figureKey({ figure, source, goodsId }: Omit<OrdersBehind, 'first' | 'last'>): string {
  const part = figure === 'placed' && source !== 'direct' ? source : figure === 'sold' ? goodsId : undefined;
  return part === undefined ? figure : `${figure}/${part}`;
}

function keysOf(event: CountedEvent): readonly string[] {
  const { figure } = event;
  if (event.figure === 'placed') return event.source === 'direct' ? [] : [figureKey({ figure, source: event.source })];
  if (event.figure !== 'sold') return [figure];
  return [figure, ...event.goods.map(({ goodsId }) => figureKey({ figure, goodsId }))];
}

/** Every event of an order that a figure counts, under the keys of its lists. */
export function figureEntries({ order, source }: OrderRecord) {
  return countedEvents(order, source).flatMap((event) =>
    keysOf(event).map((key) => ({ key, at: event.at, ...('id' in event && { id: event.id }) })),
  );
}
