import type { CustomerRecord } from '@/cloud/overview-documents';
import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import { minus, plus, ZERO } from '@/contract/money';
import { err, ok, type Result } from '@/contract/result';
import { countedEvents } from '@/domain/desk/order-events';
import { isUnpaid } from '@/domain/orders/order';

/** What one order adds to its customer. */
function shareOf(record: OrderRecord | undefined): Pick<CustomerRecord, 'orders' | 'unpaid' | 'spent'> {
  const events = record ? countedEvents(record.order, record.source) : [];
  const sumOf = (figure: 'paid' | 'refunded') =>
    plus(...events.map((event) => (event.figure === figure ? event.amount : ZERO)));
  return {
    orders: events.filter(({ figure }) => figure === 'sold').length,
    unpaid: record && isUnpaid(record.order) ? 1 : 0,
    spent: minus(sumOf('paid'), sumOf('refunded')),
  };
}

function lastOrderOf({ order: { placedAt, address }, source }: OrderRecord): CustomerRecord['lastOrder'] {
  return {
    at: placedAt,
    ...(address && { name: address.name, phone: address.phone }),
    ...(source && { source }),
  };
}

/** Keeps a customer's sums equal to their orders, in the transaction that writes one. */
export async function updateCustomer(
  tx: Transaction,
  before: OrderRecord | undefined,
  after: OrderRecord,
): Promise<void> {
  const [was, is] = [shareOf(before), shareOf(after)];
  if (before && was.orders === is.orders && was.unpaid === is.unpaid && was.spent === is.spent) return;
  const found = await tx.get('customers', after.shopperId);
  const customer = found ?? { id: after.shopperId, orders: 0, unpaid: 0, spent: ZERO, lastOrder: lastOrderOf(after) };
  tx.put('customers', {
    ...customer,
    orders: customer.orders + is.orders - was.orders,
    unpaid: customer.unpaid + is.unpaid - was.unpaid,
    spent: minus(plus(customer.spent, is.spent), was.spent),
    lastOrder: before ? customer.lastOrder : lastOrderOf(after),
  });
}

/** Whether the caller is being forgotten: what they order or claim now would not be. */
export async function isErasing(
  db: Reader,
  { caller: { shopperId } }: Pick<Ports, 'caller'>,
): Promise<Failure<'UNAVAILABLE'> | undefined> {
  const customer = await db.get('customers', shopperId);
  return customer?.erasing === undefined ? undefined : failure('UNAVAILABLE', { reason: 'erasing' });
}

export async function findCustomer(
  db: Reader,
  customerId: string,
): Promise<Result<CustomerRecord, Failure<'NOT_FOUND'>>> {
  const record = await db.get('customers', customerId);
  return record ? ok(record) : err(failure('NOT_FOUND', { what: 'customer' }));
}
