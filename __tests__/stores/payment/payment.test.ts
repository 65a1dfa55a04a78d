import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';

import { anOrder } from '../../support/builders/builders';
import { heldClient, phoneStorage } from '../../support/held-client';
import { aSourcedOrder } from '../../support/orders/preorders';

async function open() {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => ({ ...cloud.module, isSandbox: true, settleSandbox: async () => ok({}) }));
  jest.doMock('@tarojs/taro', () => phoneStorage().module);
  const { payOrder, confirmPayment } = await import('@/stores/payment/payment');
  const { cancelOrder } = await import('@/stores/orders/order-actions');
  const { orderResource } = await import('@/stores/orders/orders');
  const { closeCashier, useCashier } = await import('@/stores/payment/cashier');
  return { cloud, payOrder, confirmPayment, cancelOrder, orderResource, closeCashier, useCashier };
}

const cashier = ok({ kind: 'sandbox' as const, number: '1', amount: fen(1), payee: 'shop' });

describe('paying an order', () => {
  it.each([
    ['first', 'order.pay', anOrder(), 'whole'],
    ['first', 'order.pay', aSourcedOrder({ state: 'awaiting-deposit' }), 'deposit'],
    ['balance', 'order.payBalance', aSourcedOrder({ state: 'awaiting-balance' }), 'balance'],
  ] as const)('its %s round asks %s, and the cashier says what for', async (round, verb, order, part) => {
    const { cloud, payOrder, orderResource, closeCashier, useCashier } = await open();
    orderResource.put({ orderId: order.id }, order);
    const paying = payOrder(order.id, round);
    await cloud.answer(verb, cashier);
    expect(useCashier.getState().open?.part).toBe(part);
    closeCashier();
    expect(await paying).toEqual(ok('cancelled'));
  });
});

describe('cancelling an order', () => {
  it('sends what she was told comes back, and nothing where nothing was', async () => {
    const { cloud, cancelOrder } = await open();
    void cancelOrder('order-1', fen(3_000));
    await cloud.answer('order.cancel', ok(anOrder({ state: 'cancelled' })));
    void cancelOrder('order-1');
    await cloud.answer('order.cancel', ok(anOrder({ state: 'cancelled' })));
    expect(cloud.asked('order.cancel')).toEqual([{ orderId: 'order-1', back: 3_000 }, { orderId: 'order-1' }]);
  });

  it.each([
    failure('BACK_CHANGED', { shown: fen(3_000), now: fen(1_000) }),
    failure('ORDER_STATE', { state: 'paid' as const }),
  ])('looks at the order anew where it went on meanwhile ($code)', async (trouble) => {
    const { cloud, cancelOrder, orderResource } = await open();
    const cancelling = cancelOrder('order-1', fen(3_000));
    await cloud.answer('order.cancel', err(trouble));
    await cloud.answer('order.get', ok(anOrder({ state: 'paid' })));
    expect(await cancelling).toEqual(err(trouble));
    expect(orderResource.peek({ orderId: 'order-1' })).toMatchObject({ value: { state: 'paid' } });
  });
});
