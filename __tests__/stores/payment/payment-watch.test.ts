import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { PaymentOutcome } from '@/platform/payment/pay';

import { anOrder } from '../../support/builders/builders';
import { createManualClient, phoneStorage } from '../../support/manual-client';

async function watch(outcome: PaymentOutcome) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phoneStorage().module);
  const { watchPayment } = await import('@/stores/payment/payment-watch');
  const watched = watchPayment('order-1', 'first', outcome);
  return {
    ...watched,
    cloud,
    state: () => watched.store.getState(),
    requestCount: () => cloud.inputsOf('order.confirmPayment').length,
  };
}

const unpaid = ok(anOrder());
const paid = ok(anOrder({ state: 'paid' }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('watching a payment', () => {
  it('polls after 1, 2, 4, 8 and then every 8 seconds while a payment may arrive, and stops after a minute', async () => {
    const { start, cloud, state, requestCount } = await watch('ok');
    void start();
    const delays: number[] = [];
    for (let waited = 0; !state().timedOut && delays.length < 20; waited = 0) {
      const before = requestCount();
      await cloud.answer('order.confirmPayment', unpaid);
      while (requestCount() === before && waited < 30 && !state().timedOut) {
        waited += 1;
        await jest.advanceTimersByTimeAsync(1_000);
      }
      if (!state().timedOut) delays.push(waited);
    }
    expect(delays).toEqual([1, 2, 4, 8, 8, 8, 8, 8, 8]);
    expect(state()).toMatchObject({ timedOut: true, checking: false });
  });

  it('stops when the cloud reports the payment', async () => {
    const { start, cloud, state, requestCount } = await watch('unknown');
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    await jest.advanceTimersByTimeAsync(1_000);
    await cloud.answer('order.confirmPayment', paid);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state()).toMatchObject({ order: { state: 'paid' }, checking: false, timedOut: false });
    expect(requestCount()).toBe(2);
  });

  it.each(['cancelled', 'failed'] as const)('checks once after the outcome %s, which may be wrong', async (outcome) => {
    const { start, cloud, state, requestCount } = await watch(outcome);
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(requestCount()).toBe(1);
    expect(state()).toMatchObject({ checking: false, timedOut: false, order: { state: 'awaiting-payment' } });
  });

  it('does not poll while hidden, and starts over when shown again', async () => {
    const { start, stop, cloud, state, requestCount } = await watch('ok');
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(requestCount()).toBe(1);
    void start();
    await cloud.answer('order.confirmPayment', paid);
    expect(state().order?.state).toBe('paid');
  });

  it('uses a reply that arrives after it was hidden, without polling on', async () => {
    const { start, stop, cloud, state, requestCount } = await watch('ok');
    void start();
    await cloud.flushPromises();
    stop();
    await cloud.answer('order.confirmPayment', paid);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state()).toMatchObject({ order: { state: 'paid' }, checking: false });
    expect(requestCount()).toBe(1);
  });

  it('reports why a check failed, and checks again on request', async () => {
    const { start, cloud, state } = await watch('ok');
    void start();
    await cloud.answer('order.confirmPayment', err(failure('OFFLINE', {})));
    expect(state()).toMatchObject({ checking: false, failure: { code: 'OFFLINE' } });
    void start();
    await cloud.answer('order.confirmPayment', paid);
    expect(state()).toMatchObject({ failure: undefined, order: { state: 'paid' } });
  });

  it('restarts after another payment attempt', async () => {
    const { start, restart, cloud, state, requestCount } = await watch('cancelled');
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    void restart('ok');
    await cloud.answer('order.confirmPayment', unpaid);
    expect(state().checking).toBe(true);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(requestCount()).toBe(3);
  });
});
