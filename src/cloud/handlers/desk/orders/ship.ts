import type { Handler } from '@/cloud/handler';
import { shipOrder } from '@/cloud/services/desk/ship-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { reportShipping } from '@/cloud/services/orders/report-shipping';
import { ok } from '@/contract/result';

export const ship: Handler<'desk.ship'> = async ({ orderId, parcels }, ports) => {
  const shipped = await shipOrder(orderId, parcels, ports);
  if (!shipped.ok) return shipped;
  await reportShipping(orderId, ports);
  return ok(toDeskOrder(shipped.value));
};
