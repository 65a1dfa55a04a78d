import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';

import { anOrder } from '../../support/builders/builders';
import { createManualClient, phoneStorage } from '../../support/manual-client';
import { aSourcedOrder } from '../../support/orders/preorders';

async function open() {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => ({ ...cloud.module, isSandbox: true, settleSandbox: async () => ok({}) }));
  jest.doMock('@tarojs/taro', () => phoneStorage().module);
  const { payOrder, confirmPayment } = await import('@/stores/payment/payment');
  const { cancelOrder } = await import('@/stores/orders/order-actions');
  const { orderResource } = await import('@/stores/orders/orders');
  const { closeSandboxCashier, useSandboxCashier } = await import('@/stores/payment/request-payment');
  return { cloud, payOrder, confirmPayment, cancelOrder, orderResource, closeSandboxCashier, useSandboxCashier };
}

const params = ok({ kind: 'sandbox' as const, number: '1', amount: fen(1), payee: 'shop' });

describe('paying an order', () => {
  it.each([
    ['first', 'order.pay', anOrder(), 'whole'],
    ['first', 'order.pay', aSourcedOrder({ state: 'awaiting-deposit' }), 'deposit'],
    ['balance', 'order.payBalance', aSourcedOrder({ state: 'awaiting-balance' }), 'balance'],
  ] as const)('stage %s calls %s, and the cashier shows which part is paid', async (stage, verb, order, part) => {
    const { cloud, payOrder, orderResource, closeSandboxCashier, useSandboxCashier } = await open();
    orderResource.put({ orderId: order.id }, order);
    const paying = payOrder(order.id, stage);
    await cloud.answer(verb, params);
    expect(useSandboxCashier.getState().open?.part).toBe(part);
    closeSandboxCashier();
    expect(await paying).toEqual(ok('cancelled'));
  });
});

describe('cancelling an order', () => {
  it('sends the deposit refund that was shown, if any', async () => {
    const { cloud, cancelOrder } = await open();
    void cancelOrder('order-1', fen(3_000));
    await cloud.answer('order.cancel', ok(anOrder({ state: 'cancelled' })));
    void cancelOrder('order-1');
    await cloud.answer('order.cancel', ok(anOrder({ state: 'cancelled' })));
    expect(cloud.inputsOf('order.cancel')).toEqual([
      { orderId: 'order-1', depositRefund: 3_000 },
      { orderId: 'order-1' },
    ]);
  });

  it.each([
    failure('REFUND_CHANGED', { shown: fen(3_000), now: fen(1_000) }),
    failure('ORDER_STATE', { state: 'paid' as const }),
  ])('reloads the order after a conflict ($code)', async (conflict) => {
    const { cloud, cancelOrder, orderResource } = await open();
    const cancelling = cancelOrder('order-1', fen(3_000));
    await cloud.answer('order.cancel', err(conflict));
    await cloud.answer('order.get', ok(anOrder({ state: 'paid' })));
    expect(await cancelling).toEqual(err(conflict));
    expect(orderResource.peek({ orderId: 'order-1' })).toMatchObject({ value: { state: 'paid' } });
  });
});
