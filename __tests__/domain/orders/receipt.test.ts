import { ORDER_STATES, type Order, type OrderState } from '@/contract/orders/order';
import { beijingDay, DAY, HOUR, MINUTE, startOfBeijingDay } from '@/contract/time';
import { advance, canAdvance, TERMINAL_ORDER_STATES } from '@/domain/orders/order';
import {
  canComplete,
  canShip,
  completeIfReady,
  lastReturnTime,
  receivedOrder,
  shippedOrder,
} from '@/domain/orders/receipt';

import { anOrder, NOW } from '../../support/builders/builders';

const SHIPMENT = { carrier: '快递', trackingNumber: '1', steps: [] };
const TODAY = startOfBeijingDay(beijingDay(NOW));

const shipped = () => shippedOrder(anOrder({ state: 'paid' }), [SHIPMENT], NOW);

describe('the seven-day return period', () => {
  it.each(Array.from({ length: 24 }, (_, hour) => [hour]))(
    'of goods received in hour %i of a Beijing day ends with the seventh day after it',
    (hour) => {
      for (const receivedAt of [TODAY + hour * HOUR, TODAY + hour * HOUR + HOUR - 1]) {
        const last = lastReturnTime(receivedAt);
        expect(beijingDay(last)).toBe(beijingDay(receivedAt) + 7);
        expect(beijingDay(last + 1)).toBe(beijingDay(receivedAt) + 8);
      }
    },
  );

  it('lasts at least 7 and less than 8 times 24 hours', () => {
    for (let at = TODAY; at < TODAY + DAY; at += 7 * MINUTE) {
      const left = lastReturnTime(at) - at;
      expect(left).toBeGreaterThanOrEqual(7 * DAY - 1);
      expect(left).toBeLessThan(8 * DAY);
    }
  });

  it('crosses the end of a month and of a year', () => {
    // 2026-12-28 23:59 in Beijing: until 2027-01-04 24:00.
    expect(lastReturnTime(Date.UTC(2026, 11, 28, 15, 59))).toBe(Date.UTC(2027, 0, 4, 16) - 1);
  });
});

describe('shipping an order', () => {
  it('stores the shipment, and the return deadline on receipt', () => {
    expect(shipped()).toMatchObject({ state: 'shipped', shipments: [SHIPMENT] });
    const received = receivedOrder(shipped(), NOW + HOUR);
    expect(received).toMatchObject({ state: 'received', shipments: [SHIPMENT], returnBy: lastReturnTime(NOW + HOUR) });
    expect(received.events[received.events.length - 1]).toEqual({ state: 'received', at: NOW + HOUR });
  });

  it.each<OrderState>(['awaiting-payment', 'shipped', 'received', 'completed', 'cancelled'])(
    'throws in state %s',
    (state) => {
      expect(() => shippedOrder(anOrder({ state }), [SHIPMENT], NOW)).toThrow('illegal transition');
    },
  );

  it.each<OrderState>(['awaiting-payment', 'paid', 'received', 'completed', 'cancelled'])(
    'can not be followed by receipt in state %s',
    (state) => {
      expect(() => receivedOrder(anOrder({ state }), NOW)).toThrow('illegal transition');
    },
  );
});

it('only paid orders can be shipped', () => {
  expect(ORDER_STATES.filter((state) => canShip(anOrder({ state })))).toEqual(['paid']);
});

describe('a received order', () => {
  const received = receivedOrder(shipped(), NOW);
  const last = lastReturnTime(NOW);

  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [30 * DAY, true],
  ])('can be completed %i ms after the return deadline: %p', (after, isComplete) => {
    expect(canComplete(received, last + after)).toBe(isComplete);
    expect(completeIfReady(received, last + after).state).toBe(isComplete ? 'completed' : 'received');
  });

  it('is completed with the time of the deadline, whenever it is read', () => {
    const events = (order: Order) => order.events[order.events.length - 1];
    expect(events(completeIfReady(received, last + 1))).toEqual({ state: 'completed', at: last + 1 });
    expect(completeIfReady(received, last + 99 * DAY)).toEqual(completeIfReady(received, last + 1));
  });

  it('is completed once', () => {
    const completed = completeIfReady(received, last + 1);
    expect(completeIfReady(completed, last + 99 * DAY)).toBe(completed);
  });
});

it('time alone completes only received orders', () => {
  for (const state of ORDER_STATES.filter((each) => each !== 'received')) {
    const order = anOrder({ state, returnBy: NOW });
    expect(completeIfReady(order, NOW + DAY)).toBe(order);
  }
});

it('payment, shipment, confirmation and time lead an order from every state to a terminal state', () => {
  const steps: readonly ((order: Order) => Order)[] = [
    (order) => (order.state === 'awaiting-deposit' ? advance(order, 'sourcing', { at: NOW }) : order),
    (order) => (order.state === 'sourcing' ? advance(order, 'awaiting-balance', { at: NOW }) : order),
    (order) => (canAdvance(order.state, 'paid') ? advance(order, 'paid', { at: NOW }) : order),
    (order) => (order.state === 'paid' ? shippedOrder(order, [SHIPMENT], NOW) : order),
    (order) => (order.state === 'shipped' ? receivedOrder(order, NOW) : order),
    (order) => completeIfReady({ returnBy: NOW, ...order }, NOW + 9 * DAY),
  ];
  for (const state of ORDER_STATES) {
    const end = steps.reduce((order, step) => step(order), anOrder({ state }));
    expect(TERMINAL_ORDER_STATES).toContain(end.state);
  }
});
