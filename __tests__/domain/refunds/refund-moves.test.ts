import fc from 'fast-check';

import { fen, plus, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundKind } from '@/contract/refunds/refund';
import { beijingDay, DAY, HOUR } from '@/contract/time';
import { isDue } from '@/domain/due-orders';
import { canShip, completedIfOver, isOver, lastReturnInstant, shippedOrder } from '@/domain/orders/receipt';
import { isCounted, paymentsOf } from '@/domain/payment/order-payments';
import { hasDueRefund, movingRefunds, withoutOverdue } from '@/domain/refunds/due-refunds';
import {
  agreed,
  findRefund,
  isGivenBack,
  partsOver,
  refunded,
  refused,
  sentBack,
  withdrawn,
  withEndedRefund,
  withRefund,
  withRequest,
} from '@/domain/refunds/refund-moves';

import { anAddress, anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aSourcedOrder } from '../../support/orders/preorders';
import { aRefund } from '../../support/refunds/refunds';

const returnTo = anAddress({ name: '掌柜' });
const SHIPMENT = { carrier: '快递', trackingNumber: '1', steps: [] };

const theRefund = (order: Order): Refund => {
  const [refund] = order.refunds ?? [];
  if (!refund) throw new Error('no refund');
  return refund;
};

function asked(kind: RefundKind, over: Partial<Order> = {}): Order {
  const order = anOrder({ state: 'received', lines: [aQuoteLine({ quantity: 2 })], returnBy: NOW + DAY, ...over });
  const lines = [{ skuId: 'cup-white', quantity: 1 }];
  return withRequest(order, { id: 'r', kind, reason: 'damaged', lines, words: '碎了', pictures: [], at: NOW });
}

const agree = (order: Order) => agreed(order, theRefund(order), { at: NOW + HOUR, words: '好', returnTo });

it('a refund is found by its id alone', () => {
  const refunds = [aRefund(), aRefund({ id: 'refund-2' })];
  expect(findRefund({ refunds }, 'refund-2')).toBe(refunds[1]);
  expect(findRefund({ refunds }, 'refund-3')).toBeUndefined();
  expect(findRefund(anOrder(), 'refund-1')).toBeUndefined();
});

it('a refund is put in the place of the one of its id, and is no new one where there is none', () => {
  const refunds = [aRefund(), aRefund({ id: 'refund-2' })];
  const later = aRefund({ id: 'refund-2', state: 'refused' });
  expect(withRefund(anOrder({ refunds }), later).refunds).toEqual([refunds[0], later]);
  expect(withRefund(anOrder(), later).refunds).toEqual([]);
});

it('an order without refunds is left as it is by time', () => {
  const order = anOrder({ state: 'paid' });
  expect(withoutOverdue(order, NOW + 99 * DAY)).toBe(order);
  expect(hasDueRefund(order, NOW + 99 * DAY)).toBe(false);
});

describe('a request', () => {
  it('has a number of its order and its place, and what it brings back', () => {
    const first = asked('money');
    expect(theRefund(first)).toMatchObject({
      number: `${first.number}R1`,
      state: 'requested',
      amount: 6_800,
      words: '碎了',
      isUnsent: false,
      events: [{ state: 'requested', at: NOW }],
    });
    const { id: _id, ...same } = theRefund(first);
    const second = withRequest(first, { ...same, id: 'r2', reason: 'damaged', at: NOW });
    expect(second.refunds?.map(({ number }) => number)).toEqual([`${first.number}R1`, `${first.number}R2`]);
  });

  it('for money moves it as soon as it is agreed to', () => {
    const order = agree(asked('money'));
    expect(theRefund(order)).toMatchObject({
      state: 'refunding',
      parts: [{ payment: order.number, number: `${order.number}R1`, amount: 6_800 }],
      events: [{}, { state: 'agreed', words: '好' }, { state: 'refunding', at: NOW + HOUR }],
    });
    expect(theRefund(order).returnTo).toBeUndefined();
    expect(movingRefunds(order)).toEqual(order.refunds);
    expect(hasDueRefund(order, NOW + HOUR)).toBe(true);
  });

  it('for a return has an address to send it to, and seven Beijing days to do so', () => {
    const refund = theRefund(agree(asked('return')));
    expect(refund).toMatchObject({ state: 'agreed', returnTo });
    expect(refund.parts).toBeUndefined();
    expect(beijingDay(refund.sendBy ?? 0)).toBe(beijingDay(NOW + HOUR) + 7);
    expect(beijingDay((refund.sendBy ?? 0) + 1)).toBe(beijingDay(NOW + HOUR) + 8);
  });

  it('is refused or withdrawn with its words, and holds nothing any more', () => {
    const order = asked('money');
    const no = refused(order, theRefund(order), { at: NOW, words: '不行' });
    expect(theRefund(no)).toMatchObject({ state: 'refused', events: [{}, { words: '不行' }] });
    const back = withdrawn(order, theRefund(order), NOW);
    const silent = refused(order, theRefund(order), { at: NOW });
    // Strictly: words that nobody said are not kept as said.
    expect(theRefund(silent).events[1]).toStrictEqual({ state: 'refused', at: NOW });
    for (const each of [no, back]) expect(hasDueRefund(each, NOW + 99 * DAY)).toBe(false);
  });
});

describe('goods that were to be sent back', () => {
  it('and were not are withdrawn at the end of their time, whenever that is noticed', () => {
    const order = agree(asked('return'));
    const last = theRefund(order).sendBy ?? 0;
    expect(withoutOverdue(order, last)).toBe(order);
    expect(isDue(order, last)).toBe(false);
    expect(isDue(order, last + 1)).toBe(true);
    const over = theRefund(withoutOverdue(order, last + 9 * DAY));
    expect(over).toMatchObject({ state: 'withdrawn' });
    expect(over.events[2]).toEqual({ state: 'withdrawn', at: last + 1, byTime: true });
  });

  it('and were are waited for', () => {
    const order = agree(asked('return'));
    const sent = sentBack(order, theRefund(order), { carrier: '快递', number: '730000001', at: NOW + DAY });
    expect(theRefund(sent)).toMatchObject({
      state: 'returning',
      returnTracking: { carrier: '快递', number: '730000001' },
    });
    expect(withoutOverdue(sent, NOW + 99 * DAY)).toBe(sent);
  });
});

describe('money that is back', () => {
  const whole = (state: Order['state']) => asked('money', { state, lines: [aQuoteLine()] });
  const done = (order: Order, at: number) => refunded(agree(order), theRefund(agree(order)), at);

  it('ends an order of which nothing is left', () => {
    const order = done(whole('paid'), NOW + DAY);
    expect(order).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded' }] });
    expect(order.events[order.events.length - 1]).toEqual({ state: 'cancelled', at: NOW + DAY, reason: 'refunded' });
  });

  it('is no history before what came before it', () => {
    const order = done(whole('paid'), NOW - DAY);
    expect(order.events.map(({ at }) => at)).toEqual([NOW, NOW]);
  });

  it('leaves an order of which something is kept, or that time completed, as it was', () => {
    expect(done(asked('money'), NOW + DAY).state).toBe('received');
    expect(done(whole('completed'), NOW + DAY).state).toBe('completed');
  });
});

describe('an order with a request', () => {
  it('is not sent while that is open, and later without what was refunded', () => {
    const order = asked('money', { state: 'paid' });
    expect(canShip(order)).toBe(false);
    expect(() => shippedOrder(order, SHIPMENT, NOW)).toThrow('open refund');
    const done = refunded(agree(order), theRefund(agree(order)), NOW);
    expect(canShip(done)).toBe(true);
    expect(shippedOrder(done, SHIPMENT, NOW).shipment?.lines).toEqual([{ skuId: 'cup-white', quantity: 1 }]);
  });

  it('is sent whole where it was refused', () => {
    const order = asked('money', { state: 'paid' });
    const no = refused(order, theRefund(order), { at: NOW });
    expect(shippedOrder(no, SHIPMENT, NOW).shipment).toEqual(SHIPMENT);
  });

  it('is not completed by time while that is open, and is as soon as it is not', () => {
    const order = asked('money', { returnBy: lastReturnInstant(NOW) });
    const late = lastReturnInstant(NOW) + 5 * DAY;
    expect(isOver(order, late)).toBe(false);
    const no = refused(order, theRefund(order), { at: late });
    expect(isOver(no, late)).toBe(true);
    const completed = completedIfOver(no, late + DAY);
    expect(completed.events[completed.events.length - 1]).toEqual({ state: 'completed', at: late });
  });
});

describe('a refund over two payments', () => {
  const deposit = { number: 'D', amount: fen(3_000) };
  const balance = { number: 'B', amount: fen(7_000) };

  it('is taken from the balance first, then from the deposit, each under a number of its own', () => {
    expect(partsOver([deposit, balance], [], { number: 'R', amount: fen(8_000) })).toEqual([
      { payment: 'B', number: 'R', amount: 7_000 },
      { payment: 'D', number: 'R-2', amount: 1_000 },
    ]);
    expect(partsOver([deposit, balance], [], { number: 'R', amount: ZERO })).toEqual([]);
  });

  it('lays what comes later on what earlier ones left of each', () => {
    const lines = [aQuoteLine({ unitPrice: fen(3_000) }), aQuoteLine({ skuId: 'pot', unitPrice: fen(7_000) })];
    const order = aSourcedOrder({ state: 'paid', lines });
    const [first, second] = paymentsOf(order);
    const both = ['pot', 'cup-white'].reduce((before, skuId) => {
      const wish = { kind: 'money', reason: 'unwanted', lines: [{ skuId, quantity: 1 }], words: '' } as const;
      return withRequest(before, { id: skuId, ...wish, pictures: [], at: NOW });
    }, order);
    const moved = (both.refunds ?? []).reduce((before, one) => agreed(before, one, { at: NOW, returnTo }), both);
    const partsOf = (id: string) => findRefund(moved, id)?.parts?.map(({ payment, amount }) => [payment, amount]);
    expect(partsOf('pot')).toEqual([[second?.number, 7_000]]);
    // The freight comes with the last of it.
    expect(partsOf('cup-white')).toEqual([
      [second?.number, 800],
      [first?.number, 3_000],
    ]);
  });

  it('gives back each payment that it has a part on, and no other', () => {
    const givenBack = (order: Pick<Order, 'refunds'>) => ['D', 'B'].filter((number) => isGivenBack(order, number));
    const late = withEndedRefund(anOrder({ state: 'cancelled' }), balance, { id: 'r', at: NOW });
    expect(givenBack(late)).toEqual(['B']);
    const parts = partsOver([deposit, balance], [], { number: 'R', amount: fen(8_000) });
    const moving = aRefund({ id: 'refund-2', state: 'refunding', parts });
    expect(givenBack({ refunds: [aRefund(), moving] })).toEqual(['D', 'B']);
    expect(givenBack({ refunds: [aRefund()] })).toEqual([]);
  });

  it('never takes more from one than it was, in any sequence', () => {
    const sizes = fc.array(fc.nat(4_000), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, (amounts) => {
        let left = 10_000;
        const moved = amounts.reduce<ReturnType<typeof partsOver>>((before, wish, n) => {
          const amount = fen(Math.min(wish, left));
          const parts = partsOver([deposit, balance], before, { number: `R${n}`, amount });
          expect(plus(...parts.map((part) => part.amount))).toBe(amount);
          left -= amount;
          return [...before, ...parts];
        }, []);
        for (const { number, amount } of [deposit, balance])
          expect(
            plus(...moved.filter(({ payment }) => payment === number).map((part) => part.amount)),
          ).toBeLessThanOrEqual(amount);
        expect(new Set(moved.map(({ number }) => number)).size).toBe(moved.length);
      }),
    );
  });
});

it('money for an order that had ended goes back whole, and is no part of its goods', () => {
  const ended = anOrder({ state: 'cancelled' });
  expect(isCounted(ended, ended.number)).toBe(false);
  const payment = { number: ended.number, amount: ended.total };
  const order = withEndedRefund(ended, payment, { id: 'r', at: NOW });
  expect(theRefund(order)).toMatchObject({ reason: 'order-ended', amount: ended.total, lines: [], state: 'refunding' });
  // Nobody asked, so nobody said or showed anything, and nothing came before its money's way.
  const history = [{ state: 'refunding', at: NOW }];
  expect(theRefund(order)).toMatchObject({ kind: 'money', words: '', pictures: [], isUnsent: true, events: history });
  expect(movingRefunds(order)).toHaveLength(1);
  expect([isGivenBack(ended, ended.number), isGivenBack(order, ended.number)]).toEqual([false, true]);
  expect(refunded(order, theRefund(order), NOW)).toMatchObject({ state: 'cancelled', events: ended.events });
  expect(isGivenBack({ refunds: [aRefund({ parts: [] })] }, ended.number)).toBe(false);
});
