import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import { readPage } from '@/cloud/repositories/read-page';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';

export function toDeskSourcing(order: Order): DeskSourcing {
  const { id, number, state, placedAt, lines, deposit, address, sourcing = [] } = order;
  return {
    ...{ id, number, state, placedAt, lines, sourcing },
    ...(deposit && { deposit }),
    ...(address && { name: address.name }),
  };
}

export const listSourcing: Handler<'desk.listSourcing'> = async ({ state = ALL, cursor }, ports) => {
  const page = await readPage(ports.db, 'ordersBySourcing', { key: state, cursor, order: 'oldest' });
  return ok({ ...page, items: page.items.map(({ document }) => toDeskSourcing(document.order)) });
};
