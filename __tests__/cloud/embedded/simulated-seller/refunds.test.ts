import { afterSeller, PACKING } from '@/cloud/embedded/simulated-seller/parcels';
import {
  afterAnswers,
  ANSWERS_AFTER,
  ANSWERS_UNSENT_AFTER,
  COMES_BACK_AFTER,
} from '@/cloud/embedded/simulated-seller/refunds';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund, RefundKind, RefundReason, RefundState } from '@/contract/refunds/refund';
import { DAY, MINUTE } from '@/contract/time';
import { answers } from '@/demo/after-sales';

import { anOrder, NOW } from '../../../support/builders/builders';
import { aRefund, boughtShop, orderNow, wishFor } from '../../../support/refunds/refunds';
import { valueOf } from '../../../support/shop';

function withRefund(refund: Partial<Refund>, order: Partial<Order> = {}): Order {
  const { state = 'received' } = order;
  const events = [{ state, at: NOW - DAY }];
  return anOrder({ state, events, ...order, refunds: [aRefund(refund)] });
}

const stateAt = (order: Order, at: number) => afterAnswers(order, at).refunds?.[0]?.state;
const wordsOf = (order: Order) => afterAnswers(order, NOW + MINUTE).refunds?.[0]?.events[1]?.words;

describe('the demo seller', () => {
  it.each<[OrderState, RefundKind, RefundReason, RefundState, string]>([
    ['paid', 'money', 'unwanted', 'refunding', answers.unsent],
    ['shipped', 'money', 'unwanted', 'refused', answers.onItsWay],
    ['shipped', 'money', 'late', 'refused', answers.onItsWay],
    ['received', 'money', 'damaged', 'refunding', answers.fault],
    ['received', 'money', 'unwanted', 'refused', answers.kept],
    ['received', 'return', 'unwanted', 'agreed', answers.goBack],
    ['received', 'return', 'wrong', 'agreed', answers.goBackFault],
    ['received', 'money', 'not-arrived', 'refused', answers.delivered],
    ['completed', 'money', 'missing', 'refunding', answers.fault],
  ])('answers, of an order %s, a request for %s because it is %s with %s', (state, kind, reason, answer, words) => {
    const order = withRefund({ kind, reason, isUnsent: state === 'paid' }, { state });
    expect(stateAt(order, NOW + MINUTE)).toBe(answer);
    expect(wordsOf(order)).toBe(words);
  });

  it('believes that a parcel is lost until her carrier says that it is there', () => {
    const sentAt = (before: number) => ({
      state: 'shipped' as const,
      events: [{ state: 'shipped' as const, at: NOW - before }],
    });
    const asked = { reason: 'not-arrived' as const };
    expect(wordsOf(withRefund(asked, sentAt(MINUTE)))).toBe(answers.lost);
    expect(wordsOf(withRefund(asked, sentAt(30 * MINUTE)))).toBe(answers.delivered);
  });

  it('takes a minute, and less while the goods are with her', () => {
    const sent = withRefund({ kind: 'return' });
    expect(afterAnswers(sent, NOW + ANSWERS_AFTER - 1)).toBe(sent);
    expect(stateAt(sent, NOW + ANSWERS_AFTER)).toBe('agreed');
    const unsent = withRefund({ isUnsent: true }, { state: 'paid' });
    expect(afterAnswers(unsent, NOW + ANSWERS_UNSENT_AFTER - 1)).toBe(unsent);
    expect(stateAt(unsent, NOW + ANSWERS_UNSENT_AFTER)).toBe('refunding');
  });

  it('answers at the time at which she did, however late someone looks', () => {
    const order = withRefund({ kind: 'return' });
    expect(afterAnswers(order, NOW + 9 * DAY)).toEqual(afterAnswers(order, NOW + ANSWERS_AFTER));
  });

  it('has the goods back two minutes after they were sent, and has the money go back then', () => {
    const order = withRefund({ state: 'returning', kind: 'return', events: [{ state: 'returning', at: NOW }] });
    expect(afterAnswers(order, NOW + COMES_BACK_AFTER - 1)).toBe(order);
    const after = afterAnswers(order, NOW + COMES_BACK_AFTER).refunds?.[0];
    expect(after).toMatchObject({ state: 'refunding', parts: [{ amount: 6_800 }] });
    expect(after?.events[1]).toEqual({ state: 'refunding', at: NOW + COMES_BACK_AFTER, words: answers.arrived });
  });

  it.each<RefundState>(['agreed', 'refunding', 'refunded', 'refused', 'withdrawn'])(
    'has nothing to do about a refund that is %s',
    (state) => {
      const order = withRefund({ state });
      expect(afterAnswers(order, NOW + 9 * DAY)).toBe(order);
    },
  );

  it('sends nothing while a request is open, and right after it was refused', () => {
    const paid = { state: 'paid' as const, events: [{ state: 'paid' as const, at: NOW }] };
    const open = anOrder({ ...paid, refunds: [aRefund({ isUnsent: true })] });
    expect(afterSeller(open, NOW + DAY)).toBe(open);
    const events = [{ state: 'refused' as const, at: NOW + PACKING + MINUTE }];
    const closed = anOrder({ ...paid, refunds: [aRefund({ state: 'refused', events })] });
    expect(afterSeller(closed, NOW + DAY).events[1]).toEqual({ state: 'shipped', at: NOW + PACKING + MINUTE });
  });

  it('answers before she packs, however long the shop was closed', async () => {
    const { shop, order } = await boughtShop();
    shop.clock.now += PACKING - 1;
    valueOf(await shop.ask('refund.request', wishFor(order, { 'cup-red': 2, 'tea-1': 3 })));
    shop.clock.now += DAY;
    await shop.engine.tend();
    expect(await orderNow(shop, order.id)).toMatchObject({ state: 'paid', refunds: [{ state: 'refunding' }] });
  });

  it('writes nothing while she has nothing to answer, and nothing on a full phone', async () => {
    const { shop, order } = await boughtShop('received');
    valueOf(await shop.ask('refund.request', wishFor(order, { 'cup-red': 1 }, { kind: 'return' })));
    const before = shop.storage.writes();
    await shop.engine.tend();
    expect(shop.storage.writes()).toBe(before);
    shop.clock.now += ANSWERS_AFTER;
    shop.storage.setFull(true);
    await shop.engine.tend();
    expect((await orderNow(shop, order.id)).refunds).toMatchObject([{ state: 'requested' }]);
    shop.storage.setFull(false);
    await shop.engine.tend();
    expect((await orderNow(shop, order.id)).refunds).toMatchObject([{ state: 'agreed' }]);
  });
});
