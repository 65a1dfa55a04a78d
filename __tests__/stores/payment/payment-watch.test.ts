import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { Heard } from '@/platform/payment/pay';

import { anOrder } from '../../support/builders/builders';
import { heldClient, phoneStorage } from '../../support/held-client';

async function watch(heard: Heard) {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phoneStorage().module);
  const { watchPayment } = await import('@/stores/payment/payment-watch');
  const watched = watchPayment('order-1', 'first', heard);
  return {
    ...watched,
    cloud,
    state: () => watched.store.getState(),
    asks: () => cloud.asked('order.confirmPayment').length,
  };
}

const unpaid = ok(anOrder());
const paid = ok(anOrder({ state: 'paid' }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('watching a payment', () => {
  it('asks after 1, 2, 4, 8 and then every 8 seconds while money may be on its way, and gives up after a minute', async () => {
    const { start, cloud, state, asks } = await watch('ok');
    void start();
    const waits: number[] = [];
    for (let waited = 0; !state().gaveUp && waits.length < 20; waited = 0) {
      const before = asks();
      await cloud.answer('order.confirmPayment', unpaid);
      while (asks() === before && waited < 30 && !state().gaveUp) {
        waited += 1;
        await jest.advanceTimersByTimeAsync(1_000);
      }
      if (!state().gaveUp) waits.push(waited);
    }
    expect(waits).toEqual([1, 2, 4, 8, 8, 8, 8, 8, 8]);
    expect(state()).toMatchObject({ gaveUp: true, asking: false });
  });

  it('stops at the moment the cloud says that it is paid', async () => {
    const { start, cloud, state, asks } = await watch('nothing');
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    await jest.advanceTimersByTimeAsync(1_000);
    await cloud.answer('order.confirmPayment', paid);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state()).toMatchObject({ order: { state: 'paid' }, asking: false, gaveUp: false });
    expect(asks()).toBe(2);
  });

  it.each(['cancelled', 'failed'] as const)(
    'asks once when the phone heard %s, for that may be wrong',
    async (heard) => {
      const { start, cloud, state, asks } = await watch(heard);
      void start();
      await cloud.answer('order.confirmPayment', unpaid);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(asks()).toBe(1);
      expect(state()).toMatchObject({ asking: false, gaveUp: false, order: { state: 'awaiting-payment' } });
    },
  );

  it('asks nothing while hidden, and starts over when it is shown again', async () => {
    const { start, stop, cloud, state, asks } = await watch('ok');
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asks()).toBe(1);
    void start();
    await cloud.answer('order.confirmPayment', paid);
    expect(state().order?.state).toBe('paid');
  });

  it('takes the truth even from an answer that comes after it was hidden, and does not go on by it', async () => {
    const { start, stop, cloud, state, asks } = await watch('ok');
    void start();
    await cloud.goOn();
    stop();
    await cloud.answer('order.confirmPayment', paid);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state()).toMatchObject({ order: { state: 'paid' }, asking: false });
    expect(asks()).toBe(1);
  });

  it('says why the cloud could not be asked, and asks again when told to', async () => {
    const { start, cloud, state } = await watch('ok');
    void start();
    await cloud.answer('order.confirmPayment', err(failure('OFFLINE', {})));
    expect(state()).toMatchObject({ asking: false, failure: { code: 'OFFLINE' } });
    void start();
    await cloud.answer('order.confirmPayment', paid);
    expect(state()).toMatchObject({ failure: undefined, order: { state: 'paid' } });
  });

  it('watches anew after she paid once more', async () => {
    const { start, hear, cloud, state, asks } = await watch('cancelled');
    void start();
    await cloud.answer('order.confirmPayment', unpaid);
    void hear('ok');
    await cloud.answer('order.confirmPayment', unpaid);
    expect(state().asking).toBe(true);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asks()).toBe(3);
  });
});
