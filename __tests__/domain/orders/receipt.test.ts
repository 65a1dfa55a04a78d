import { ORDER_STATES, type Order, type OrderState } from '@/contract/orders/order';
import { beijingDay, DAY, HOUR, MINUTE, startOfBeijingDay } from '@/contract/time';
import { advance, canMove, TERMINAL } from '@/domain/orders/order';
import {
  canShip,
  completedIfOver,
  isOver,
  lastReturnInstant,
  receivedOrder,
  shippedOrder,
} from '@/domain/orders/receipt';

import { anOrder, NOW } from '../../support/builders/builders';

const SHIPMENT = { carrier: '快递', trackingNumber: '1', steps: [] };
const TODAY = startOfBeijingDay(beijingDay(NOW));

const shipped = () => shippedOrder(anOrder({ state: 'paid' }), SHIPMENT, NOW);

describe('the seven days', () => {
  it.each(Array.from({ length: 24 }, (_, hour) => [hour]))(
    'of goods received in hour %i of a Beijing day end with the seventh day after it',
    (hour) => {
      for (const receivedAt of [TODAY + hour * HOUR, TODAY + hour * HOUR + HOUR - 1]) {
        const last = lastReturnInstant(receivedAt);
        expect(beijingDay(last)).toBe(beijingDay(receivedAt) + 7);
        expect(beijingDay(last + 1)).toBe(beijingDay(receivedAt) + 8);
      }
    },
  );

  it('are never fewer than seven times 24 hours, nor eight', () => {
    for (let at = TODAY; at < TODAY + DAY; at += 7 * MINUTE) {
      const left = lastReturnInstant(at) - at;
      expect(left).toBeGreaterThanOrEqual(7 * DAY - 1);
      expect(left).toBeLessThan(8 * DAY);
    }
  });

  it('run over the end of a month and of a year', () => {
    // 2026-12-28 23:59 in Beijing: until 2027-01-04 24:00.
    expect(lastReturnInstant(Date.UTC(2026, 11, 28, 15, 59))).toBe(Date.UTC(2027, 0, 4, 16) - 1);
  });
});

describe('an order on its way', () => {
  it('keeps its parcel, and has its last day once it is received', () => {
    expect(shipped()).toMatchObject({ state: 'shipped', shipment: SHIPMENT });
    const received = receivedOrder(shipped(), NOW + HOUR);
    expect(received).toMatchObject({ state: 'received', shipment: SHIPMENT, returnBy: lastReturnInstant(NOW + HOUR) });
    expect(received.events[received.events.length - 1]).toEqual({ state: 'received', at: NOW + HOUR });
  });

  it.each<OrderState>(['awaiting-payment', 'shipped', 'received', 'completed', 'cancelled'])(
    'is not sent when it is %s',
    (state) => {
      expect(() => shippedOrder(anOrder({ state }), SHIPMENT, NOW)).toThrow('illegal move');
    },
  );

  it.each<OrderState>(['awaiting-payment', 'paid', 'received', 'completed', 'cancelled'])(
    'is not received when it is %s',
    (state) => {
      expect(() => receivedOrder(anOrder({ state }), NOW)).toThrow('illegal move');
    },
  );
});

it('only what is paid may be sent', () => {
  expect(ORDER_STATES.filter((state) => canShip(anOrder({ state })))).toEqual(['paid']);
});

describe('a received order', () => {
  const received = receivedOrder(shipped(), NOW);
  const last = lastReturnInstant(NOW);

  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [30 * DAY, true],
  ])('%i ms after its last instant is over: %p', (after, over) => {
    expect(isOver(received, last + after)).toBe(over);
    expect(completedIfOver(received, last + after).state).toBe(over ? 'completed' : 'received');
  });

  it('was completed when its days were over, whenever someone looks', () => {
    const events = (order: Order) => order.events[order.events.length - 1];
    expect(events(completedIfOver(received, last + 1))).toEqual({ state: 'completed', at: last + 1 });
    expect(completedIfOver(received, last + 99 * DAY)).toEqual(completedIfOver(received, last + 1));
  });

  it('is completed once', () => {
    const completed = completedIfOver(received, last + 1);
    expect(completedIfOver(completed, last + 99 * DAY)).toBe(completed);
  });
});

it('time alone completes nothing but what was received', () => {
  for (const state of ORDER_STATES.filter((each) => each !== 'received')) {
    const order = anOrder({ state, returnBy: NOW });
    expect(completedIfOver(order, NOW + DAY)).toBe(order);
  }
});

it('no state is without a way on: payment, parcel, confirmation and time lead every order to its end', () => {
  const way: readonly ((order: Order) => Order)[] = [
    (order) => (order.state === 'awaiting-deposit' ? advance(order, 'sourcing', { at: NOW }) : order),
    (order) => (order.state === 'sourcing' ? advance(order, 'awaiting-balance', { at: NOW }) : order),
    (order) => (canMove(order.state, 'paid') ? advance(order, 'paid', { at: NOW }) : order),
    (order) => (order.state === 'paid' ? shippedOrder(order, SHIPMENT, NOW) : order),
    (order) => (order.state === 'shipped' ? receivedOrder(order, NOW) : order),
    (order) => completedIfOver({ returnBy: NOW, ...order }, NOW + 9 * DAY),
  ];
  for (const state of ORDER_STATES) {
    const end = way.reduce((order, step) => step(order), anOrder({ state }));
    expect(TERMINAL).toContain(end.state);
  }
});
