import fc from 'fast-check';

import { fen, plus, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundKind } from '@/contract/refunds/refund';
import { beijingDay, DAY, HOUR } from '@/contract/time';
import { isDue } from '@/domain/due-orders';
import { canComplete, canShip, completeIfReady, lastReturnTime, shippedOrder } from '@/domain/orders/receipt';
import { isPaymentApplied, paymentsOf } from '@/domain/payment/order-payments';
import { refundDueAt, refundsInTransfer, withdrawOverdueReturns } from '@/domain/refunds/due-refunds';
import {
  addAutomaticRefund,
  addRefundRequest,
  agreeToRefund,
  completeRefund,
  findRefund,
  isPaymentRefunded,
  markReturnShipped,
  markWithdrawn,
  refuseRefund,
  splitOverPayments,
  withRefund,
} from '@/domain/refunds/refund-transitions';

import { anAddress, anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aSourcedOrder } from '../../support/orders/preorders';
import { aRefund } from '../../support/refunds/refunds';

const returnAddress = anAddress({ name: '掌柜' });
const SHIPMENT = { carrier: '快递', trackingNumber: '1', steps: [] };

const theRefund = (order: Order): Refund => {
  const [refund] = order.refunds ?? [];
  if (!refund) throw new Error('no refund');
  return refund;
};

function orderWithRequest(kind: RefundKind, over: Partial<Order> = {}): Order {
  const order = anOrder({ state: 'received', lines: [aQuoteLine({ quantity: 2 })], returnBy: NOW + DAY, ...over });
  const lines = [{ skuId: 'cup-white', quantity: 1 }];
  return addRefundRequest(order, {
    id: 'r',
    kind,
    reason: 'damaged',
    lines,
    description: '碎了',
    pictures: [],
    at: NOW,
  });
}

const agree = (order: Order) =>
  agreeToRefund(order, theRefund(order), { at: NOW + HOUR, message: '好', returnAddress });

it('findRefund finds a refund by id', () => {
  const refunds = [aRefund(), aRefund({ id: 'refund-2' })];
  expect(findRefund({ refunds }, 'refund-2')).toBe(refunds[1]);
  expect(findRefund({ refunds }, 'refund-3')).toBeUndefined();
  expect(findRefund(anOrder(), 'refund-1')).toBeUndefined();
});

it('withRefund replaces the refund with the same id and adds none', () => {
  const refunds = [aRefund(), aRefund({ id: 'refund-2' })];
  const later = aRefund({ id: 'refund-2', state: 'refused' });
  expect(withRefund(anOrder({ refunds }), later).refunds).toEqual([refunds[0], later]);
  expect(withRefund(anOrder(), later).refunds).toEqual([]);
});

it('an order without refunds has nothing due', () => {
  const order = anOrder({ state: 'paid' });
  expect(withdrawOverdueReturns(order, NOW + 99 * DAY)).toBe(order);
  expect(isDue(order, NOW + 99 * DAY)).toBe(false);
});

describe('a refund request', () => {
  it('is numbered by order and position, and has its quote', () => {
    const first = orderWithRequest('money');
    expect(theRefund(first)).toMatchObject({
      number: `${first.number}R1`,
      state: 'requested',
      amount: 6_800,
      description: '碎了',
      isUnshipped: false,
      events: [{ state: 'requested', at: NOW }],
    });
    const { id: _id, ...same } = theRefund(first);
    const second = addRefundRequest(first, { ...same, id: 'r2', reason: 'damaged', at: NOW });
    expect(second.refunds?.map(({ number }) => number)).toEqual([`${first.number}R1`, `${first.number}R2`]);
  });

  it('for money starts the transfer when the seller agrees', () => {
    const order = agree(orderWithRequest('money'));
    expect(theRefund(order)).toMatchObject({
      state: 'refunding',
      parts: [{ paymentNumber: order.number, number: `${order.number}R1`, amount: 6_800 }],
      events: [{}, { state: 'agreed', message: '好' }, { state: 'refunding', at: NOW + HOUR }],
    });
    expect(theRefund(order).returnAddress).toBeUndefined();
    expect(refundsInTransfer(order)).toEqual(order.refunds);
    expect(isDue(order, NOW + HOUR)).toBe(true);
  });

  it('for a return gets an address and seven Beijing days to ship', () => {
    const refund = theRefund(agree(orderWithRequest('return')));
    expect(refund).toMatchObject({ state: 'agreed', returnAddress });
    expect(refund.parts).toBeUndefined();
    expect(beijingDay(refund.shipReturnBy ?? 0)).toBe(beijingDay(NOW + HOUR) + 7);
    expect(beijingDay((refund.shipReturnBy ?? 0) + 1)).toBe(beijingDay(NOW + HOUR) + 8);
  });

  it('has nothing due once refused or withdrawn', () => {
    const order = orderWithRequest('money');
    const no = refuseRefund(order, theRefund(order), { at: NOW, message: '不行' });
    expect(theRefund(no)).toMatchObject({ state: 'refused', events: [{}, { message: '不行' }] });
    const back = markWithdrawn(order, theRefund(order), NOW);
    const silent = refuseRefund(order, theRefund(order), { at: NOW });
    // toStrictEqual: no `message` key without a message.
    expect(theRefund(silent).events[1]).toStrictEqual({ state: 'refused', at: NOW });
    for (const each of [no, back]) expect(each.refunds?.map((refund) => refundDueAt({}, refund))).toEqual([undefined]);
  });
});

describe('an agreed return', () => {
  it('is withdrawn after its deadline, dated to the deadline', () => {
    const order = agree(orderWithRequest('return'));
    const last = theRefund(order).shipReturnBy ?? 0;
    expect(withdrawOverdueReturns(order, last)).toBe(order);
    expect(isDue(order, last)).toBe(false);
    expect(isDue(order, last + 1)).toBe(true);
    const over = theRefund(withdrawOverdueReturns(order, last + 9 * DAY));
    expect(over).toMatchObject({ state: 'withdrawn' });
    expect(over.events[2]).toEqual({ state: 'withdrawn', at: last + 1, automatic: true });
  });

  it('is not withdrawn once it was shipped', () => {
    const order = agree(orderWithRequest('return'));
    const sent = markReturnShipped(order, theRefund(order), { carrier: '快递', number: '730000001', at: NOW + DAY });
    expect(theRefund(sent)).toMatchObject({
      state: 'returning',
      returnTracking: { carrier: '快递', number: '730000001' },
    });
    expect(withdrawOverdueReturns(sent, NOW + 99 * DAY)).toBe(sent);
  });
});

describe('completeRefund', () => {
  const whole = (state: Order['state']) => orderWithRequest('money', { state, lines: [aQuoteLine()] });
  const done = (order: Order, at: number) => completeRefund(agree(order), theRefund(agree(order)), at);

  it('cancels an order without remaining lines', () => {
    const order = done(whole('paid'), NOW + DAY);
    expect(order).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded' }] });
    expect(order.events[order.events.length - 1]).toEqual({ state: 'cancelled', at: NOW + DAY, reason: 'refunded' });
  });

  it('never dates the event before the previous one', () => {
    const order = done(whole('paid'), NOW - DAY);
    expect(order.events.map(({ at }) => at)).toEqual([NOW, NOW]);
  });

  it('does not cancel an order with remaining lines or a completed one', () => {
    expect(done(orderWithRequest('money'), NOW + DAY).state).toBe('received');
    expect(done(whole('completed'), NOW + DAY).state).toBe('completed');
  });
});

describe('an order with an open request', () => {
  it('is not shipped until it is closed, then without the refunded pieces', () => {
    const order = orderWithRequest('money', { state: 'paid' });
    expect(canShip(order)).toBe(false);
    expect(() => shippedOrder(order, [SHIPMENT], NOW)).toThrow('open refund');
    const done = completeRefund(agree(order), theRefund(agree(order)), NOW);
    expect(canShip(done)).toBe(true);
    expect(shippedOrder(done, [SHIPMENT], NOW).shipments?.[0]?.lines).toEqual([{ skuId: 'cup-white', quantity: 1 }]);
  });

  it('is shipped in full after a refusal', () => {
    const order = orderWithRequest('money', { state: 'paid' });
    const no = refuseRefund(order, theRefund(order), { at: NOW });
    expect(shippedOrder(no, [SHIPMENT], NOW).shipments).toEqual([SHIPMENT]);
  });

  it('is not completed automatically until it is closed', () => {
    const order = orderWithRequest('money', { returnBy: lastReturnTime(NOW) });
    const late = lastReturnTime(NOW) + 5 * DAY;
    expect(canComplete(order, late)).toBe(false);
    const no = refuseRefund(order, theRefund(order), { at: late });
    expect(canComplete(no, late)).toBe(true);
    const completed = completeIfReady(no, late + DAY);
    expect(completed.events[completed.events.length - 1]).toEqual({ state: 'completed', at: late });
  });
});

describe('a refund over two payments', () => {
  const deposit = { number: 'D', amount: fen(3_000) };
  const balance = { number: 'B', amount: fen(7_000) };

  it('takes the balance first, then the deposit, each with its own number', () => {
    expect(splitOverPayments([deposit, balance], [], { number: 'R', amount: fen(8_000) })).toEqual([
      { paymentNumber: 'B', number: 'R', amount: 7_000 },
      { paymentNumber: 'D', number: 'R-2', amount: 1_000 },
    ]);
    expect(splitOverPayments([deposit, balance], [], { number: 'R', amount: ZERO })).toEqual([]);
  });

  it('uses what earlier refunds left of each payment', () => {
    const lines = [aQuoteLine({ unitPrice: fen(3_000) }), aQuoteLine({ skuId: 'pot', unitPrice: fen(7_000) })];
    const order = aSourcedOrder({ state: 'paid', lines });
    const [first, second] = paymentsOf(order);
    const both = ['pot', 'cup-white'].reduce((before, skuId) => {
      const input = { kind: 'money', reason: 'late', lines: [{ skuId, quantity: 1 }], description: '' } as const;
      return addRefundRequest(before, { id: skuId, ...input, pictures: [], at: NOW });
    }, order);
    const moved = (both.refunds ?? []).reduce(
      (before, one) => agreeToRefund(before, one, { at: NOW, returnAddress }),
      both,
    );
    const partsOf = (id: string) =>
      findRefund(moved, id)?.parts?.map(({ paymentNumber, amount }) => [paymentNumber, amount]);
    expect(partsOf('pot')).toEqual([[second?.number, 7_000]]);
    // Freight is refunded with the last items.
    expect(partsOf('cup-white')).toEqual([
      [second?.number, 800],
      [first?.number, 3_000],
    ]);
  });

  it('marks only payments it has a part on as refunded', () => {
    const refundedPayments = (order: Pick<Order, 'refunds'>) =>
      ['D', 'B'].filter((number) => isPaymentRefunded(order, number));
    const late = addAutomaticRefund(anOrder({ state: 'cancelled' }), balance, { id: 'r', at: NOW });
    expect(refundedPayments(late)).toEqual(['B']);
    const parts = splitOverPayments([deposit, balance], [], { number: 'R', amount: fen(8_000) });
    const moving = aRefund({ id: 'refund-2', state: 'refunding', parts });
    expect(refundedPayments({ refunds: [aRefund(), moving] })).toEqual(['D', 'B']);
    expect(refundedPayments({ refunds: [aRefund()] })).toEqual([]);
  });

  it('never exceeds a payment, in any sequence', () => {
    const sizes = fc.array(fc.nat(4_000), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, (amounts) => {
        let left = 10_000;
        const moved = amounts.reduce<ReturnType<typeof splitOverPayments>>((before, size, n) => {
          const amount = fen(Math.min(size, left));
          const parts = splitOverPayments([deposit, balance], before, { number: `R${n}`, amount });
          expect(plus(...parts.map((part) => part.amount))).toBe(amount);
          left -= amount;
          return [...before, ...parts];
        }, []);
        for (const { number, amount } of [deposit, balance])
          expect(
            plus(...moved.filter(({ paymentNumber }) => paymentNumber === number).map((part) => part.amount)),
          ).toBeLessThanOrEqual(amount);
        expect(new Set(moved.map(({ number }) => number)).size).toBe(moved.length);
      }),
    );
  });
});

it('the automatic refund of a cancelled order’s payment covers all of it and no lines', () => {
  const ended = anOrder({ state: 'cancelled' });
  expect(isPaymentApplied(ended, ended.number)).toBe(false);
  const payment = { number: ended.number, amount: ended.total };
  const order = addAutomaticRefund(ended, payment, { id: 'r', at: NOW });
  expect(theRefund(order)).toMatchObject({
    reason: 'order-cancelled',
    amount: ended.total,
    lines: [],
    state: 'refunding',
  });
  // No request: no description, no pictures, and `refunding` is the first event.
  const history = [{ state: 'refunding', at: NOW }];
  expect(theRefund(order)).toMatchObject({
    kind: 'money',
    description: '',
    pictures: [],
    isUnshipped: true,
    events: history,
  });
  expect(refundsInTransfer(order)).toHaveLength(1);
  expect([isPaymentRefunded(ended, ended.number), isPaymentRefunded(order, ended.number)]).toEqual([false, true]);
  expect(completeRefund(order, theRefund(order), NOW)).toMatchObject({ state: 'cancelled', events: ended.events });
  expect(isPaymentRefunded({ refunds: [aRefund({ parts: [] })] }, ended.number)).toBe(false);
});
