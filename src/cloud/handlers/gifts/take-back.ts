import type { Handler } from '@/cloud/handler';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { settleRefunds } from '@/cloud/services/refunds/settle-refunds';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { returnedGift } from '@/domain/gifts/gift';
import { isGiftOpen } from '@/domain/gifts/gift-state';

export const takeGiftBack: Handler<'gift.takeBack'> = async ({ orderId }, ports) => {
  const { ids, clock } = ports;
  const returned = await ports.db.transaction<Order, FailureOf<'gift.takeBack'>>(async (tx) => {
    const found = await findOwnOrder({ ...ports, db: tx }, orderId);
    if (!found.ok) return found;
    const { order, claimedBy } = found.value;
    if (claimedBy !== undefined) return err(failure('GIFT_REFUSED', { problem: 'claimed' }));
    if (order.refunds?.some(({ reason }) => reason === 'gift-taken-back')) return ok(order);
    if (!isGiftOpen(order)) return err(failure('ORDER_STATE', { state: order.state }));
    const back = returnedGift(order, { id: ids.next(), at: clock.now(), reason: 'gift-taken-back' });
    await putOrder(tx, { ...found.value, order: back });
    return ok(back);
  });
  if (!returned.ok) return returned;
  // If the payment service does not answer, the money is on its way all the same; it is asked again later.
  const settled = await settleRefunds(returned.value, ports);
  return settled.ok ? settled : returned;
};
