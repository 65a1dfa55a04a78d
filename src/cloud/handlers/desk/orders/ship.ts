import type { Handler } from '@/cloud/handler';
import { shipOrder } from '@/cloud/services/desk/ship-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { mapOk } from '@/contract/result';

export const ship: Handler<'desk.ship'> = async ({ orderId, parcels }, ports) =>
  mapOk(await shipOrder(orderId, parcels, ports), toDeskOrder);
