import type { OrderRecord } from '@/cloud/records';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import type { Payment, PendingChange } from '@/contract/orders/order';
import { withLowerPrice } from '@/domain/orders/lower-price';
import { withoutPendingChange } from '@/domain/orders/order';

/**
 * The order with the lower price that the seller decided. `closed`: the payments with the price before, which the
 * payment service has closed; none if the due payment keeps its amount.
 */
export function withPriceLowered(
  found: OrderRecord,
  { goods, freight, by, at }: Extract<PendingChange, { kind: 'lower-price' }>,
  closed: readonly Payment[] = [],
): OrderRecord {
  const lowered = withLowerPrice(withoutPendingChange(found.order), { goods, freight });
  const superseded = closed.length > 0 && {
    supersededPayments: [...(lowered.supersededPayments ?? []), ...closed],
  };
  return withAct({ ...found, order: { ...lowered, ...superseded } }, { kind: 'lowered-price', by, at, goods, freight });
}
