import { fen, yuan } from '@/contract/money';
import type { OrderState } from '@/contract/orders/order';
import type { RefundAnswer } from '@/contract/refunds/refund-answer';
import { DAY, HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';

import { audit } from '../../../support/audit/audit';
import { advanceOrder } from '../../../support/native/phone';
import { readOrder, refundInputFor, requestRefund } from '../../../support/refunds/refunds';
import * as steps from '../../../support/scenarios/steps';
import { failureOf, openTestShop, orderInput, payFor, stockOf, valueOf, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

/** An order of two red cups for 50 yuan each and three teas for 30 yuan each, with 10 yuan freight; nothing taken off. */
async function openShop(state: OrderState = 'received', over: Partial<Input<'refund.request'>> = {}) {
  const shop = openTestShop();
  const order = valueOf(await shop.call('order.place', await orderInput(shop.call, { 'cup-red': 2, 'tea-1': 3 })));
  await payFor(shop, order);
  valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await advanceOrder(shop, order, state);
  const refund = await requestRefund(
    shop.call,
    refundInputFor(order, { 'cup-red': 2 }, { reason: 'damaged', ...over }),
  );
  return { shop, order, ref: { orderId: order.id, refundId: refund.id } };
}

type Ref = { readonly orderId: string; readonly refundId: string };

const answer = (shop: TestShop, ref: Ref, given: RefundAnswer, requestId = 'answer-1') =>
  shop.call('desk.answerRefund', { requestId, ...ref, answer: given });

const cups = (amount: number): RefundAnswer => ({
  action: 'agree-in-part',
  message: '留着用，退你一些',
  lines: [{ skuId: 'cup-red', amount: yuan(amount) }],
});

const AGREE: RefundAnswer = { action: 'agree', message: '' };

async function transfer(shop: TestShop, orderId: string) {
  shop.clock.now += HOUR;
  return readOrder(shop, orderId);
}

describe('desk.listRefunds', () => {
  it('lists what waits for the seller, earliest deadline first, with its lines', async () => {
    const { shop, order, ref } = await openShop();
    const { items } = valueOf(await shop.call('desk.listRefunds', {}));
    expect(items).toMatchObject([
      { orderId: order.id, orderNumber: order.number, name: '林一', deadline: shop.clock.now + 2 * DAY },
    ]);
    expect(items[0]?.lines.map(({ skuId }) => skuId)).toEqual(['cup-red']);
    expect(valueOf(await shop.call('desk.summary', {}))).toMatchObject({ refunds: 1 });
    shop.clock.now += HOUR;
    const tea = refundInputFor(order, { 'tea-1': 1 }, { requestId: 'refund-2', reason: 'damaged' });
    const later = await requestRefund(shop.call, tea);
    const ids = async () => valueOf(await shop.call('desk.listRefunds', {})).items.map(({ refund }) => refund.id);
    expect(await ids()).toEqual([ref.refundId, later.id]);
    valueOf(await answer(shop, ref, AGREE));
    expect(await ids()).toEqual([later.id]);
  });

  it('tells where a return would go, and lists it again once it was sent, with seven days to pay back, but not while the shopper packs it', async () => {
    const { shop, ref } = await openShop('received', { kind: 'return' });
    expect(valueOf(await shop.call('desk.listRefunds', {})).items).toMatchObject([
      { returnAddress: { detail: '回来路 1 号' } },
    ]);
    valueOf(await answer(shop, ref, AGREE));
    expect(valueOf(await shop.call('desk.listRefunds', {})).items).toEqual([]);
    shop.clock.now += DAY;
    valueOf(await shop.call('refund.shipReturn', { ...ref, carrier: '某某快递', number: '730000001' }));
    expect(valueOf(await shop.call('desk.listRefunds', {})).items).toMatchObject([
      { deadline: shop.clock.now + 7 * DAY },
    ]);
  });
});

describe('desk.answerRefund', () => {
  it('pays all back, once, however often it is sent', async () => {
    const { shop, order, ref } = await openShop();
    const both = await Promise.all([answer(shop, ref, AGREE), answer(shop, ref, AGREE)]);
    expect(both.map((one) => valueOf(one).refund.state)).toEqual(['refunding', 'refunding']);
    const after = await transfer(shop, order.id);
    expect(after.refunds).toMatchObject([{ state: 'refunded', amount: yuan(100), lines: [{ quantity: 2 }] }]);
    expect(shop.engine.store.list('sandboxRefunds')).toHaveLength(1);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('pays a part back: the goods stay, and what is left of their price can be refunded later', async () => {
    const { shop, order, ref } = await openShop();
    valueOf(await answer(shop, ref, cups(30)));
    const { refunds = [] } = await transfer(shop, order.id);
    expect(refunds).toMatchObject([
      {
        state: 'refunded',
        amount: yuan(30),
        lines: [{ skuId: 'cup-red', quantity: 0, amount: yuan(30) }],
        asked: { amount: yuan(100), lines: [{ quantity: 2, amount: yuan(100) }] },
      },
    ]);
    expect(refunds[0]?.events[1]).toEqual({
      state: 'agreed',
      at: expect.any(Number),
      amount: yuan(30),
      message: '留着用，退你一些',
    });
    const back = refundInputFor(order, { 'cup-red': 2 }, { requestId: 'refund-2', kind: 'return' });
    expect(await requestRefund(shop.call, back)).toMatchObject({ amount: yuan(70) });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('pays a part back before sending, and sends everything', async () => {
    const { shop, order, ref } = await openShop('paid', { reason: 'unwanted' });
    const before = await stockOf(shop, 'cup-red');
    valueOf(await answer(shop, ref, cups(10)));
    expect(await transfer(shop, order.id)).toMatchObject({ state: 'paid', refunds: [{ amount: yuan(10) }] });
    expect(await stockOf(shop, 'cup-red')).toBe(before);
    await shop.engine.simulateSeller();
    const sent = await readOrder(shop, order.id);
    expect(sent.shipments?.[0]?.lines).toEqual([
      { skuId: 'cup-red', quantity: 2 },
      { skuId: 'tea-1', quantity: 3 },
    ]);
  });

  it('agrees to less for a return: its pieces come back, and the other pieces are worth no more for it', async () => {
    const one = { kind: 'return', lines: [{ skuId: 'cup-red', quantity: 1 }] } as const;
    const { shop, order, ref } = await openShop('received', one);
    valueOf(await answer(shop, ref, cups(20)));
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([{ state: 'agreed', amount: yuan(20) }]);
    const other = refundInputFor(order, { 'cup-red': 1 }, { requestId: 'refund-2', kind: 'return' });
    expect(await requestRefund(shop.call, other)).toMatchObject({ amount: yuan(50) });
    valueOf(await shop.call('desk.receiveReturn', { ...ref, message: '有使用痕迹' }));
    expect((await transfer(shop, order.id)).refunds?.[0]).toMatchObject({ state: 'refunded', amount: yuan(20) });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('refuses with a reason that the shopper reads', async () => {
    const { shop, order, ref } = await openShop();
    valueOf(await answer(shop, ref, { action: 'refuse', message: '照片里看不出问题' }));
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([
      { state: 'refused', events: [{}, { state: 'refused', message: '照片里看不出问题' }] },
    ]);
  });

  it.each<[string, RefundAnswer]>([
    ['more than was requested', cups(101)],
    ['nothing', { action: 'agree-in-part', message: '', lines: [{ skuId: 'cup-red', amount: fen(0) }] }],
    [
      'a line that was not requested',
      { action: 'agree-in-part', message: '', lines: [{ skuId: 'tea-1', amount: fen(1) }] },
    ],
    [
      'a line twice',
      { action: 'agree-in-part', message: '', lines: [1, 2].map(() => ({ skuId: 'cup-red', amount: yuan(60) })) },
    ],
    ['a refusal without a reason', { action: 'refuse', message: ' \u200b ' }],
  ])('does not accept %s', async (_what, given) => {
    const { shop, order, ref } = await openShop();
    expect(failureOf(await answer(shop, ref, given))).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([{ state: 'requested' }]);
  });

  it('does not agree to a return that has nowhere to go', async () => {
    const { returnAddress: _none, ...content } = testContent();
    const shop = openTestShop({ content });
    const order = await steps.placePaidOrder(shop, 'received');
    const { id } = await requestRefund(shop.call, refundInputFor(order, { 'cup-red': 1 }, { kind: 'return' }));
    expect(failureOf(await answer(shop, { orderId: order.id, refundId: id }, AGREE))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path: 'answer.returnAddress' },
    });
  });

  it('comes too late for a request that was withdrawn or answered', async () => {
    const { shop, ref } = await openShop();
    valueOf(await shop.call('refund.withdraw', ref));
    expect(failureOf(await answer(shop, ref, AGREE))).toMatchObject({ code: 'REFUND_STATE' });
    expect(failureOf(await shop.call('desk.receiveReturn', { ...ref, message: '' }))).toMatchObject({
      code: 'REFUND_STATE',
    });
  });

  it('stands, and is paid by the next visit, when the payment service can’t answer', async () => {
    const { shop, order, ref } = await openShop();
    shop.failingPayments.add('queryRefund');
    expect(valueOf(await answer(shop, ref, AGREE)).refund.state).toBe('refunding');
    shop.failingPayments.clear();
    await readOrder(shop, order.id);
    expect((await transfer(shop, order.id)).refunds).toMatchObject([{ state: 'refunded' }]);
  });

  it('is left alone by the simulated seller', async () => {
    const { shop, order, ref } = await openShop();
    valueOf(await answer(shop, ref, { action: 'refuse', message: '再说说' }));
    const before = await readOrder(shop, order.id);
    shop.clock.now += DAY;
    await shop.engine.simulateSeller();
    expect((await readOrder(shop, order.id)).refunds).toEqual(before.refunds);
  });
});
