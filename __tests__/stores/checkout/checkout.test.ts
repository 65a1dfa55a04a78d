import type { Quote } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import { PAY_WINDOW } from '@/contract/limits';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';

import { aCartLine, anOrder, aQuote, aQuoteLine } from '../../support/builders/builders';
import { heldClient, phoneStorage } from '../../support/held-client';

const cup = { skuId: 'cup-white', quantity: 1 };
const wanted = [cup];
const bill = { kind: 'sandbox', number: '1', amount: fen(1), payee: '小铺' } as const;

/** A started app. `phone` is given to start it again on what is stored. */
async function startApp(phone = phoneStorage()) {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phone.module);
  const { createCheckout } = await import('@/stores/checkout/checkout');
  const { blockerOf } = await import('@/stores/checkout/checkout-state');
  const { useCart } = await import('@/stores/cart/cart');
  const { useCashier } = await import('@/stores/payment/cashier');
  useCart.setState({
    lines: [aCartLine(cup), aCartLine({ skuId: 'other', quantity: 3 })],
  });
  return { cloud, phone, createCheckout, blockerOf, useCart, useCashier };
}

/** A checkout that is ready to pay. */
async function openCheckout({
  quote = aQuote(),
  phone = phoneStorage(),
}: { quote?: Quote; phone?: ReturnType<typeof phoneStorage> } = {}) {
  const app = await startApp(phone);
  const checkout = app.createCheckout(wanted, true);
  void checkout.sendTo('home');
  await app.cloud.answer('cart.quote', ok(quote));
  const placed = () => app.cloud.asked('order.place');
  return { ...app, ...checkout, state: () => checkout.store.getState(), placed };
}

afterEach(() => jest.useRealTimers());

describe('placing an order', () => {
  it('sends what was shown, clears the cart of what was bought once it is placed, and says what the phone heard', async () => {
    const { pay, placed, cloud, useCart, useCashier, setRemark } = await openCheckout();
    setRemark(' 放门口 ');
    const leaving = pay();
    expect(placed()).toEqual([
      { requestId: expect.any(String), lines: wanted, addressId: 'home', remark: '放门口', shown: aQuote().total },
    ]);
    expect(useCart.getState().lines).toHaveLength(2);
    await cloud.answer('order.place', ok(anOrder()));
    expect(useCart.getState().lines.map(({ skuId }) => skuId)).toEqual(['other']);
    await cloud.answer('order.pay', ok(bill));
    useCashier.getState().open?.answer('cancelled');
    await expect(leaving).resolves.toEqual({ to: 'paid', id: 'order-1', heard: 'cancelled' });
  });

  it('is asked once, however often the button is hit', async () => {
    const { pay, placed, cloud } = await openCheckout();
    void pay();
    await expect(pay()).resolves.toBeUndefined();
    await cloud.answer('order.place', ok(anOrder()));
    await expect(pay()).resolves.toBeUndefined();
    expect(placed()).toHaveLength(1);
  });

  it('leads to the order when it is placed and the cashier would not open', async () => {
    const { pay, cloud } = await openCheckout();
    const leaving = pay();
    await cloud.answer('order.place', ok(anOrder()));
    await cloud.answer('order.pay', err(failure('OFFLINE', {})));
    await expect(leaving).resolves.toMatchObject({ to: 'order', id: 'order-1', failure: { code: 'OFFLINE' } });
  });
});

describe('an order that was not placed', () => {
  it('keeps the cart, shows the new quote and is sent again under a new id with the new total', async () => {
    const { pay, placed, cloud, state, useCart } = await openCheckout();
    const dearer = aQuote({ total: fen(9_000) });
    void pay();
    await cloud.answer('order.place', err(failure('PRICE_CHANGED', { shown: aQuote().total, now: dearer.total })));
    await expect(pay()).resolves.toBeUndefined();
    expect(placed()).toHaveLength(1);
    await cloud.answer('cart.quote', ok(dearer));
    expect(state()).toMatchObject({ stage: 'editing', failure: { code: 'PRICE_CHANGED' }, unanswered: undefined });
    expect(useCart.getState().lines).toHaveLength(2);
    void pay();
    const [first, second] = placed();
    expect(second?.shown).toBe(9_000);
    expect(second?.requestId).not.toBe(first?.requestId);
  });

  it.each([failure('TIMEOUT', { afterMs: 1 }), failure('UNAVAILABLE', { reason: '' }), failure('OFFLINE', {})])(
    'for want of an answer ($code) is asked again word for word, whatever was changed since',
    async (unheard) => {
      const { pay, placed, cloud, setRemark, sendTo, useCart } = await openCheckout();
      void pay();
      await cloud.answer('order.place', err(unheard));
      setRemark('改主意了');
      await sendTo('elsewhere');
      void pay();
      expect(placed()[1]).toEqual(placed()[0]);
      expect(useCart.getState().lines).toHaveLength(2);
    },
  );

  it('because the cloud broke has the same id while it is the same wish, and another once it is not', async () => {
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

  it('can be changed again once the cloud said that it is not there', async () => {
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

describe('an app that was killed while an order had no answer', () => {
  async function killed(phone = phoneStorage()) {
    const before = await openCheckout({ phone });
    before.setRemark('放门口');
    void before.pay();
    return before.placed()[0];
  }

  it('sends the very same order from the same checkout, and goes where that order stands', async () => {
    const phone = phoneStorage();
    const first = await killed(phone);
    const { pay, placed, cloud, state } = await openCheckout({ phone });
    expect(state()).toMatchObject({ remark: '放门口', unanswered: first });
    const leaving = pay();
    expect(placed()).toEqual([first]);
    await cloud.answer('order.place', ok(anOrder({ state: 'paid' })));
    await expect(leaving).resolves.toEqual({ to: 'order', id: 'order-1' });
  });

  it('places a new one where the order of before has ended unpaid', async () => {
    const phone = phoneStorage();
    const first = await killed(phone);
    const { pay, placed, cloud } = await openCheckout({ phone });
    void pay();
    await cloud.answer('order.place', ok(anOrder({ state: 'cancelled' })));
    const again = placed()[1];
    expect({ ...again, requestId: first?.requestId }).toEqual(first);
    expect(again?.requestId).not.toBe(first?.requestId);
  });

  it('begins afresh in a checkout of other lines, after the time to pay, and once it was answered', async () => {
    const phone = phoneStorage();
    await killed(phone);
    const { createCheckout, cloud } = await startApp(phone);
    expect(createCheckout([{ skuId: 'cup-white', quantity: 2 }], true).store.getState().unanswered).toBeUndefined();
    jest.useFakeTimers({ now: Date.now() + PAY_WINDOW + 1 });
    expect(createCheckout(wanted, true).store.getState().unanswered).toBeUndefined();
    jest.useRealTimers();
    const resumed = createCheckout(wanted, true);
    expect(resumed.store.getState().unanswered).toBeDefined();
    void resumed.pay();
    await cloud.answer('order.place', ok(anOrder()));
    expect(createCheckout(wanted, true).store.getState().unanswered).toBeUndefined();
  });

  it('begins afresh from what does not read as an order', async () => {
    const phone = phoneStorage();
    const half = '"at":1e15,"wanted":["cup-white*1"]';
    const wrong = `{${half},"requestId":"r","lines":"","addressId":"a","remark":"","shown":0.5}`;
    for (const kept of ['{', 'null', `{${half}}`, wrong]) {
      phone.phone.entries.set('xiaopu/unanswered', kept);
      const { createCheckout } = await startApp(phone);
      expect(createCheckout(wanted, true).store.getState().unanswered).toBeUndefined();
    }
  });
});

describe('what stands between the shopper and an order', () => {
  const custom = aQuoteLine({ skuId: 'custom', noReturn: '刻了名字' });
  const gone = { skuId: 'gone', quantity: 1, trouble: { kind: 'gone' as const } };
  const troubled = [gone];

  it('is the quote while it is on its way, and nothing is sent by an old one', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, sendTo, pay } = createCheckout(wanted, false);
    expect(blockerOf(store.getState())).toBe('quote');
    void sendTo('home');
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(blockerOf(store.getState())).toBeUndefined();
    void sendTo('far');
    expect(blockerOf(store.getState())).toBe('quote');
    await expect(pay()).resolves.toBeUndefined();
    await cloud.answer('cart.quote', err(failure('OFFLINE', {})));
    expect(blockerOf(store.getState())).toBe('quote');
    expect(cloud.asked('order.place')).toEqual([]);
  });

  it('is an address', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, sendTo } = createCheckout(wanted, false);
    void sendTo(undefined);
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(blockerOf(store.getState())).toBe('address');
  });

  it('is what can not be bought, until she said to buy the rest; and again if that changes', async () => {
    const { store, blockerOf, leaveOutTroubled, requote, cloud, pay, placed } = await openCheckout({
      quote: aQuote({ troubled }),
    });
    expect(blockerOf(store.getState())).toBe('trouble');
    leaveOutTroubled();
    expect(blockerOf(store.getState())).toBeUndefined();
    void requote();
    await cloud.answer('cart.quote', ok(aQuote({ troubled: [{ ...gone, skuId: 'another' }] })));
    expect(blockerOf(store.getState())).toBe('trouble');
    await pay();
    expect(placed()).toEqual([]);
  });

  it('is that nothing is left', async () => {
    const { store, blockerOf } = await openCheckout({ quote: aQuote({ lines: [], troubled }) });
    expect(blockerOf(store.getState())).toBe('nothing');
  });

  it('is her own word that some of it can not be returned, for just these goods', async () => {
    const { store, blockerOf, agree, requote, cloud } = await openCheckout({ quote: aQuote({ lines: [custom] }) });
    expect(blockerOf(store.getState())).toBe('returns');
    agree(true);
    expect(blockerOf(store.getState())).toBeUndefined();
    void requote();
    await cloud.answer('cart.quote', ok(aQuote({ lines: [custom, { ...custom, skuId: 'cake' }] })));
    expect(blockerOf(store.getState())).toBe('returns');
  });
});

describe('a checkout whose address was removed meanwhile', () => {
  it('prices the goods without it and asks for another', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, sendTo } = createCheckout(wanted, false);
    void sendTo('gone');
    await cloud.answer('cart.quote', err(failure('NOT_FOUND', { what: 'address' })));
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(cloud.asked('cart.quote')[1]).toEqual({ lines: wanted });
    expect(blockerOf(store.getState())).toBe('address');
  });
});

describe('the quote of a checkout', () => {
  it('follows what an address says now, though it is the same one, and an answer about before is dropped', async () => {
    const { createCheckout, blockerOf, cloud } = await startApp();
    const { store, sendTo } = createCheckout(wanted, false);
    void sendTo('home');
    void sendTo('home');
    await cloud.answer('cart.quote', ok(aQuote({ total: fen(1) })));
    expect(blockerOf(store.getState())).toBe('quote');
    await cloud.answer('cart.quote', ok(aQuote({ total: fen(2) })));
    expect(store.getState().quote).toMatchObject({ value: { total: 2 } });
    expect(blockerOf(store.getState())).toBeUndefined();
  });
});
