import type { Quote } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import { PAYMENT_TIMEOUT } from '@/contract/limits';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';

import { aCartEntry, anOrder, aQuote, aQuoteLine } from '../../support/builders/builders';
import { createManualClient, phoneStorage } from '../../support/manual-client';

const cup = { skuId: 'cup-white', quantity: 1 };
const items = [cup];
const params = { kind: 'sandbox', number: '1', amount: fen(1), payee: '小铺' } as const;

/** A started app. `phone` is given to start it again on what is stored. */
async function startApp(phone = phoneStorage()) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phone.module);
  const { createCheckout } = await import('@/stores/checkout/checkout');
  const { blockerOf } = await import('@/stores/checkout/checkout-state');
  const { useCart } = await import('@/stores/cart/cart');
  const { useSandboxCashier } = await import('@/stores/payment/request-payment');
  useCart.setState({
    lines: [aCartEntry(cup), aCartEntry({ skuId: 'other', quantity: 3 })],
  });
  return { cloud, phone, createCheckout, blockerOf, useCart, useSandboxCashier };
}

/** A checkout that is ready to pay. */
async function openCheckout({
  quote = aQuote(),
  phone = phoneStorage(),
}: { quote?: Quote; phone?: ReturnType<typeof phoneStorage> } = {}) {
  const app = await startApp(phone);
  const checkout = app.createCheckout(items, true);
  void checkout.setAddress('home');
  await app.cloud.answer('cart.quote', ok(quote));
  const placed = () => app.cloud.inputsOf('order.place');
  return { ...app, ...checkout, state: () => checkout.store.getState(), placed };
}

afterEach(() => jest.useRealTimers());

describe('placing an order', () => {
  it('sends what is shown, removes the lines from the cart, and returns the payment outcome', async () => {
    const { pay, placed, cloud, useCart, useSandboxCashier, setRemark } = await openCheckout();
    setRemark(' 放门口 ');
    const leaving = pay();
    expect(placed()).toEqual([
      { requestId: expect.any(String), lines: items, addressId: 'home', remark: '放门口', shown: aQuote().total },
    ]);
    expect(useCart.getState().lines).toHaveLength(2);
    await cloud.answer('order.place', ok(anOrder()));
    expect(useCart.getState().lines.map(({ skuId }) => skuId)).toEqual(['other']);
    await cloud.answer('order.pay', ok(params));
    useSandboxCashier.getState().open?.close('cancelled');
    await expect(leaving).resolves.toEqual({ to: 'payment-result', id: 'order-1', outcome: 'cancelled' });
  });

  it('is sent once, however often the button is tapped', async () => {
    const { pay, placed, cloud } = await openCheckout();
    void pay();
    await expect(pay()).resolves.toBeUndefined();
    await cloud.answer('order.place', ok(anOrder()));
    await expect(pay()).resolves.toBeUndefined();
    expect(placed()).toHaveLength(1);
  });

  it('leads to the order page if the payment can not be started', async () => {
    const { pay, cloud } = await openCheckout();
    const leaving = pay();
    await cloud.answer('order.place', ok(anOrder()));
    await cloud.answer('order.pay', err(failure('OFFLINE', {})));
    await expect(leaving).resolves.toMatchObject({ to: 'order', id: 'order-1', failure: { code: 'OFFLINE' } });
  });
});

describe('an order that could not be placed', () => {
  it('keeps the cart, requotes, and is sent under a new id with the new total', async () => {
    const { pay, placed, cloud, state, useCart } = await openCheckout();
    const dearer = aQuote({ total: fen(9_000) });
    void pay();
    await cloud.answer('order.place', err(failure('PRICE_CHANGED', { shown: aQuote().total, now: dearer.total })));
    await expect(pay()).resolves.toBeUndefined();
    expect(placed()).toHaveLength(1);
    await cloud.answer('cart.quote', ok(dearer));
    expect(state()).toMatchObject({ status: 'editing', failure: { code: 'PRICE_CHANGED' }, unanswered: undefined });
    expect(useCart.getState().lines).toHaveLength(2);
    void pay();
    const [first, second] = placed();
    expect(second?.shown).toBe(9_000);
    expect(second?.requestId).not.toBe(first?.requestId);
  });

  it.each([failure('TIMEOUT', { afterMs: 1 }), failure('UNAVAILABLE', { reason: '' }), failure('OFFLINE', {})])(
    'without a reply ($code) is repeated unchanged, whatever was changed since',
    async (noReply) => {
      const { pay, placed, cloud, setRemark, setAddress, useCart } = await openCheckout();
      void pay();
      await cloud.answer('order.place', err(noReply));
      setRemark('改主意了');
      await setAddress('elsewhere');
      void pay();
      expect(placed()[1]).toEqual(placed()[0]);
      expect(useCart.getState().lines).toHaveLength(2);
    },
  );

  it('after an INTERNAL failure keeps its id until the content changes', async () => {
    const { pay, placed, cloud, setRemark } = await openCheckout();
    for (const remark of ['', '', '改主意了']) {
      setRemark(remark);
      void pay();
      await cloud.answer('order.place', err(failure('INTERNAL', { trace: '' })));
      await cloud.answer('cart.quote', ok(aQuote()));
    }
    const [first, second, third] = placed().map(({ requestId }) => requestId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('can be changed again once the cloud has refused it', async () => {
    const { pay, placed, cloud, setRemark } = await openCheckout();
    void pay();
    await cloud.answer('order.place', err(failure('TIMEOUT', { afterMs: 1 })));
    void pay();
    await cloud.answer('order.place', err(failure('STORAGE_FULL', { usedBytes: 1 })));
    await cloud.answer('cart.quote', ok(aQuote()));
    setRemark('改主意了');
    void pay();
    expect(placed()[2]).toMatchObject({ remark: '改主意了' });
    expect(placed()[2]?.requestId).not.toBe(placed()[0]?.requestId);
  });
});

describe('an app that was killed with an unanswered request', () => {
  async function killApp(phone = phoneStorage()) {
    const before = await openCheckout({ phone });
    before.setRemark('放门口');
    void before.pay();
    return before.placed()[0];
  }

  it('repeats the same request in the same checkout, and opens the order', async () => {
    const phone = phoneStorage();
    const first = await killApp(phone);
    const { pay, placed, cloud, state } = await openCheckout({ phone });
    expect(state()).toMatchObject({ remark: '放门口', unanswered: first });
    const leaving = pay();
    expect(placed()).toEqual([first]);
    await cloud.answer('order.place', ok(anOrder({ state: 'paid' })));
    await expect(leaving).resolves.toEqual({ to: 'order', id: 'order-1' });
  });

  it('places a new order if the previous one was cancelled unpaid', async () => {
    const phone = phoneStorage();
    const first = await killApp(phone);
    const { pay, placed, cloud } = await openCheckout({ phone });
    void pay();
    await cloud.answer('order.place', ok(anOrder({ state: 'cancelled' })));
    const again = placed()[1];
    expect({ ...again, requestId: first?.requestId }).toEqual(first);
    expect(again?.requestId).not.toBe(first?.requestId);
  });

  it('starts anew for other lines, after the payment deadline, and after a reply', async () => {
    const phone = phoneStorage();
    await killApp(phone);
    const { createCheckout, cloud } = await startApp(phone);
    expect(createCheckout([{ skuId: 'cup-white', quantity: 2 }], true).store.getState().unanswered).toBeUndefined();
    jest.useFakeTimers({ now: Date.now() + PAYMENT_TIMEOUT + 1 });
    expect(createCheckout(items, true).store.getState().unanswered).toBeUndefined();
    jest.useRealTimers();
    const resumed = createCheckout(items, true);
    expect(resumed.store.getState().unanswered).toBeDefined();
    void resumed.pay();
    await cloud.answer('order.place', ok(anOrder()));
    expect(createCheckout(items, true).store.getState().unanswered).toBeUndefined();
  });

  it('starts anew if the stored request is invalid', async () => {
    const phone = phoneStorage();
    const prefix = '"at":1e15,"lineSets":["cup-white*1"]';
    const invalid = `{${prefix},"requestId":"r","lines":"","addressId":"a","remark":"","shown":0.5}`;
    for (const stored of ['{', 'null', `{${prefix}}`, invalid]) {
      phone.phone.entries.set('xiaopu/unanswered', stored);
      const { createCheckout } = await startApp(phone);
      expect(createCheckout(items, true).store.getState().unanswered).toBeUndefined();
    }
  });
});

describe('the blocker of a checkout', () => {
  const custom = aQuoteLine({ skuId: 'custom', noReturnReason: '刻了名字' });
  const gone = { skuId: 'gone', quantity: 1, problem: { kind: 'gone' as const } };
  const unavailable = [gone];

  it('is the quote while it is loading, and no order is placed with an outdated one', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, setAddress, pay } = createCheckout(items, false);
    expect(blockerOf(store.getState())).toBe('quote');
    void setAddress('home');
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(blockerOf(store.getState())).toBeUndefined();
    void setAddress('far');
    expect(blockerOf(store.getState())).toBe('quote');
    await expect(pay()).resolves.toBeUndefined();
    await cloud.answer('cart.quote', err(failure('OFFLINE', {})));
    expect(blockerOf(store.getState())).toBe('quote');
    expect(cloud.inputsOf('order.place')).toEqual([]);
  });

  it('is a missing address', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, setAddress } = createCheckout(items, false);
    void setAddress(undefined);
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(blockerOf(store.getState())).toBe('address');
  });

  it('is unavailable lines, until they are left out; and again when they change', async () => {
    const { store, blockerOf, leaveOutUnavailable, requote, cloud, pay, placed } = await openCheckout({
      quote: aQuote({ unavailable }),
    });
    expect(blockerOf(store.getState())).toBe('unavailable');
    leaveOutUnavailable();
    expect(blockerOf(store.getState())).toBeUndefined();
    void requote();
    await cloud.answer('cart.quote', ok(aQuote({ unavailable: [{ ...gone, skuId: 'another' }] })));
    expect(blockerOf(store.getState())).toBe('unavailable');
    await pay();
    expect(placed()).toEqual([]);
  });

  it('is an empty quote', async () => {
    const { store, blockerOf } = await openCheckout({ quote: aQuote({ lines: [], unavailable }) });
    expect(blockerOf(store.getState())).toBe('empty');
  });

  it('is a missing confirmation for exactly the lines that can not be returned', async () => {
    const { store, blockerOf, agreeNoReturn, requote, cloud } = await openCheckout({
      quote: aQuote({ lines: [custom] }),
    });
    expect(blockerOf(store.getState())).toBe('returns');
    agreeNoReturn(true);
    expect(blockerOf(store.getState())).toBeUndefined();
    void requote();
    await cloud.answer('cart.quote', ok(aQuote({ lines: [custom, { ...custom, skuId: 'cake' }] })));
    expect(blockerOf(store.getState())).toBe('returns');
  });
});

describe('a checkout whose address was deleted meanwhile', () => {
  it('is quoted without it and requires another', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, setAddress } = createCheckout(items, false);
    void setAddress('gone');
    await cloud.answer('cart.quote', err(failure('NOT_FOUND', { what: 'address' })));
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(cloud.inputsOf('cart.quote')[1]).toEqual({ lines: items });
    expect(blockerOf(store.getState())).toBe('address');
  });
});

describe('the quote of a checkout', () => {
  it('is reloaded for the same address id, and an outdated reply is dropped', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, setAddress } = createCheckout(items, false);
    void setAddress('home');
    void setAddress('home');
    await cloud.answer('cart.quote', ok(aQuote({ total: fen(1) })));
    expect(blockerOf(store.getState())).toBe('quote');
    await cloud.answer('cart.quote', ok(aQuote({ total: fen(2) })));
    expect(store.getState().quote).toMatchObject({ value: { total: 2 } });
    expect(blockerOf(store.getState())).toBeUndefined();
  });
});
