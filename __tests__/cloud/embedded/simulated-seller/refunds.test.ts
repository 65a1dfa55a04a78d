import { PACKING_DELAY } from '@/cloud/embedded/simulated-seller/parcels';
import {
  REFUND_ANSWER_DELAY,
  RETURN_DELAY,
  UNSHIPPED_REFUND_ANSWER_DELAY,
} from '@/cloud/embedded/simulated-seller/refunds';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund, RefundKind, RefundReason, RefundState } from '@/contract/refunds/refund';
import { DAY, MINUTE } from '@/contract/time';
import { refundReplies } from '@/demo/refund-replies';

import { anOrder, NOW } from '../../../support/builders/builders';
import { aRefund, openShopWithOrder, readOrder, refundInputFor } from '../../../support/refunds/refunds';
import { afterShipping } from '../../../support/seller/simulated-parcels';
import { afterRefundAnswers } from '../../../support/seller/simulated-refunds';
import { valueOf } from '../../../support/shop';

function withRefund(refund: Partial<Refund>, order: Partial<Order> = {}): Order {
  const { state = 'received' } = order;
  const events = [{ state, at: NOW - DAY }];
  return anOrder({ state, events, ...order, refunds: [aRefund(refund)] });
}

const stateAt = (order: Order, at: number) => afterRefundAnswers(order, at).refunds?.[0]?.state;
const messageOf = (order: Order) => afterRefundAnswers(order, NOW + MINUTE).refunds?.[0]?.events[1]?.message;

describe('the simulated seller’s answer to a refund request', () => {
  it.each<[OrderState, RefundKind, RefundReason, RefundState, string]>([
    ['paid', 'money', 'unwanted', 'refunding', refundReplies.unshipped],
    ['shipped', 'money', 'unwanted', 'refused', refundReplies.inTransit],
    ['shipped', 'money', 'late', 'refused', refundReplies.inTransit],
    ['received', 'money', 'damaged', 'refunding', refundReplies.damaged],
    ['received', 'money', 'unwanted', 'refused', refundReplies.refundOnlyRefused],
    ['received', 'return', 'unwanted', 'agreed', refundReplies.returnAccepted],
    ['received', 'return', 'wrong', 'agreed', refundReplies.returnAcceptedAtSellersCost],
    ['received', 'money', 'not-arrived', 'refused', refundReplies.delivered],
    ['completed', 'money', 'missing', 'refunding', refundReplies.damaged],
  ])('for a %s order, %s, reason %s, is %s', (state, kind, reason, answer, message) => {
    const order = withRefund({ kind, reason, isUnshipped: state === 'paid' }, { state });
    expect(stateAt(order, NOW + MINUTE)).toBe(answer);
    expect(messageOf(order)).toBe(message);
  });

  it('takes a parcel as lost until the carrier reports its delivery', () => {
    const shippedBefore = (before: number) => ({
      state: 'shipped' as const,
      events: [{ state: 'shipped' as const, at: NOW - before }],
    });
    const refund = { reason: 'not-arrived' as const };
    expect(messageOf(withRefund(refund, shippedBefore(MINUTE)))).toBe(refundReplies.lost);
    expect(messageOf(withRefund(refund, shippedBefore(30 * MINUTE)))).toBe(refundReplies.delivered);
  });

  it('leaves a return to the seller while the shop has no address for it', async () => {
    const { shop, order } = await openShopWithOrder('received');
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'cup-red': 1 }, { kind: 'return' })));
    const { version, fields } = valueOf(await shop.call('desk.getShop', {}));
    const { returnAddress: _none, ...without } = fields;
    valueOf(await shop.call('desk.saveShop', { requestId: 'no-address', version, fields: without }));
    shop.clock.now += REFUND_ANSWER_DELAY;
    await shop.engine.simulateSeller();
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([{ state: 'requested' }]);
  });

  it('takes a minute, and less before shipping', () => {
    const shipped = withRefund({ kind: 'return' });
    expect(afterRefundAnswers(shipped, NOW + REFUND_ANSWER_DELAY - 1)).toBe(shipped);
    expect(stateAt(shipped, NOW + REFUND_ANSWER_DELAY)).toBe('agreed');
    const unshipped = withRefund({ isUnshipped: true }, { state: 'paid' });
    expect(afterRefundAnswers(unshipped, NOW + UNSHIPPED_REFUND_ANSWER_DELAY - 1)).toBe(unshipped);
    expect(stateAt(unshipped, NOW + UNSHIPPED_REFUND_ANSWER_DELAY)).toBe('refunding');
  });

  it('has the time of the answer, also when the simulation runs later', () => {
    const order = withRefund({ kind: 'return' });
    expect(afterRefundAnswers(order, NOW + 9 * DAY)).toEqual(afterRefundAnswers(order, NOW + REFUND_ANSWER_DELAY));
  });

  it('starts the refund two minutes after the goods were returned', () => {
    const order = withRefund({ state: 'returning', kind: 'return', events: [{ state: 'returning', at: NOW }] });
    expect(afterRefundAnswers(order, NOW + RETURN_DELAY - 1)).toBe(order);
    const after = afterRefundAnswers(order, NOW + RETURN_DELAY).refunds?.[0];
    expect(after).toMatchObject({ state: 'refunding', parts: [{ amount: 6_800 }] });
    expect(after?.events[1]).toEqual({
      state: 'refunding',
      at: NOW + RETURN_DELAY,
      message: refundReplies.returnReceived,
    });
  });

  it.each<RefundState>(['agreed', 'refunding', 'refunded', 'refused', 'withdrawn'])(
    'does not change a refund that is %s',
    (state) => {
      const order = withRefund({ state });
      expect(afterRefundAnswers(order, NOW + 9 * DAY)).toBe(order);
    },
  );

  it('does not ship while a request is open, and ships right after it was refused', () => {
    const paid = { state: 'paid' as const, events: [{ state: 'paid' as const, at: NOW }] };
    const open = anOrder({ ...paid, refunds: [aRefund({ isUnshipped: true })] });
    expect(afterShipping(open, NOW + DAY)).toBe(open);
    const events = [{ state: 'refused' as const, at: NOW + PACKING_DELAY + MINUTE }];
    const closed = anOrder({ ...paid, refunds: [aRefund({ state: 'refused', events })] });
    expect(afterShipping(closed, NOW + DAY).events[1]).toEqual({ state: 'shipped', at: NOW + PACKING_DELAY + MINUTE });
  });

  it('comes before shipping, however long the shop was closed', async () => {
    const { shop, order } = await openShopWithOrder();
    shop.clock.now += PACKING_DELAY - 1;
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'cup-red': 2, 'tea-1': 3 })));
    shop.clock.now += DAY;
    await shop.engine.simulateSeller();
    expect(await readOrder(shop, order.id)).toMatchObject({ state: 'paid', refunds: [{ state: 'refunding' }] });
  });

  it('is not written before it is due, nor on a full phone', async () => {
    const { shop, order } = await openShopWithOrder('received');
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'cup-red': 1 }, { kind: 'return' })));
    const before = shop.storage.writes();
    await shop.engine.simulateSeller();
    expect(shop.storage.writes()).toBe(before);
    shop.clock.now += REFUND_ANSWER_DELAY;
    shop.storage.setFull(true);
    await shop.engine.simulateSeller();
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([{ state: 'requested' }]);
    shop.storage.setFull(false);
    await shop.engine.simulateSeller();
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([{ state: 'agreed' }]);
  });
});
