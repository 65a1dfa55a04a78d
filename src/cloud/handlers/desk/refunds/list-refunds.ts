import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import type { Ports } from '@/cloud/ports';
import { readPage } from '@/cloud/repositories/read-page';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import { ok } from '@/contract/result';
import { sellerDeadline } from '@/domain/refunds/seller-deadline';

export function toDeskRefund(
  order: Order,
  refund: Refund,
  { catalog: { returnAddress } }: Pick<Ports, 'catalog'>,
): DeskRefund {
  const requested = (refund.asked ?? refund).lines.map(({ skuId }) => skuId);
  const deadline = sellerDeadline(refund);
  return {
    orderId: order.id,
    orderNumber: order.number,
    ...(order.address && { name: order.address.name }),
    lines: order.lines.filter(({ skuId }) => requested.includes(skuId)),
    refund,
    ...(refund.kind === 'return' && refund.state === 'requested' && returnAddress && { returnAddress }),
    ...(deadline !== undefined && { deadline }),
    ...(order.transfers && { isTransfer: true }),
  };
}

/** The refunds that wait for the seller, earliest deadline first. */
export const listRefunds: Handler<'desk.listRefunds'> = async ({ orderId = ALL, cursor }, ports) => {
  const { items, ...page } = await readPage(ports.db, 'waitingRefunds', { key: orderId, cursor, order: 'oldest' });
  const refunds = items.flatMap(({ document: { order }, position }) =>
    (order.refunds ?? []).filter(({ id }) => id === position.id).map((refund) => toDeskRefund(order, refund, ports)),
  );
  return ok({ ...page, items: refunds });
};
