import type { Quote } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { separableLines } from '@/stores/checkout/checkout-state';

import { aQuote, aQuoteLine } from '../../support/builders/builders';
import { createManualClient, phoneStorage } from '../../support/manual-client';

const items = [{ skuId: 'cup-white', quantity: 1 }];

async function openCheckout(quote: Quote = aQuote(), phone = phoneStorage()) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phone.module);
  const { createCheckout } = await import('@/stores/checkout/checkout');
  const { blockerOf } = await import('@/stores/checkout/checkout-state');
  const checkout = createCheckout(items, false);
  void checkout.setAddress('home');
  await cloud.answer('cart.quote', ok(quote));
  const state = () => checkout.store.getState();
  return { ...checkout, cloud, phone, state, blocker: () => blockerOf(state()) };
}

describe('coupon and credit', () => {
  it('are requoted when changed, and sent with the order', async () => {
    const { setPaymentChoice, pay, cloud, blocker } = await openCheckout();
    void setPaymentChoice({ coupon: 'none' });
    expect(blocker()).toBe('quote');
    await cloud.answer('cart.quote', ok(aQuote()));
    void setPaymentChoice({ useCredit: true });
    await cloud.answer('cart.quote', ok(aQuote()));
    const base = { lines: items, addressId: 'home' };
    expect(cloud.inputsOf('cart.quote')).toEqual([
      base,
      { ...base, coupon: 'none' },
      { ...base, coupon: 'none', useCredit: true },
    ]);
    void pay();
    expect(cloud.inputsOf('order.place')[0]).toMatchObject({ coupon: 'none', useCredit: true });
  });

  it('deselects a coupon that can not be used, and reports why', async () => {
    const { setPaymentChoice, pay, cloud, state } = await openCheckout();
    void setPaymentChoice({ coupon: { id: 'late' } });
    const rejected = { couponId: 'late', problem: { kind: 'expired' as const } };
    await cloud.answer('cart.quote', ok(aQuote({ coupons: { rejected, usable: [], unusable: [] } })));
    expect(state()).toMatchObject({ paymentChoice: {}, failure: { code: 'COUPON_UNUSABLE' } });
    void pay();
    expect(cloud.inputsOf('order.place')[0]).not.toHaveProperty('coupon');
  });

  it('can not be changed while a request is unanswered, and are restored after a restart', async () => {
    const phone = phoneStorage();
    const { setPaymentChoice, pay, cloud, state } = await openCheckout(aQuote(), phone);
    void setPaymentChoice({ coupon: { id: 'tea' }, useCredit: true });
    await cloud.answer('cart.quote', ok(aQuote()));
    void pay();
    await cloud.answer('order.place', err(failure('TIMEOUT', { afterMs: 1 })));
    await setPaymentChoice({ coupon: 'none' });
    expect(state().paymentChoice).toEqual({ coupon: { id: 'tea' }, useCredit: true });
    const after = await openCheckout(aQuote(), phone);
    expect(after.cloud.inputsOf('cart.quote')[0]).toMatchObject({ coupon: { id: 'tea' }, useCredit: true });
    void after.pay();
    expect(after.cloud.inputsOf('order.place')).toEqual(cloud.inputsOf('order.place'));
  });
});

describe('pre-orders mixed with other goods', () => {
  const cup = aQuoteLine({ skuId: 'cup-white' });
  const caddy = aQuoteLine({ skuId: 'caddy', goodsId: 'caddy', preorder: { from: '京都', arrivesAt: 1 } });
  const fan = aQuoteLine({ skuId: 'fan', goodsId: 'fan', preorder: { from: '京都', arrivesAt: 2 } });
  const mixed = (lines: Quote['lines']) => aQuote({ lines, mixedPreorder: { skuId: 'caddy' } });

  it('are ordered separately: other goods first, then the first pre-order', () => {
    expect(separableLines(mixed([caddy, cup, fan]))).toEqual([cup]);
    expect(separableLines(mixed([caddy, fan]))).toEqual([caddy]);
  });

  it('block the order until it is split', async () => {
    const { orderSeparately, blocker, cloud } = await openCheckout(mixed([cup, caddy]));
    expect(blocker()).toBe('mixed-preorder');
    void orderSeparately();
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(cloud.inputsOf('cart.quote')[1]).toMatchObject({ lines: items });
    expect(blocker()).toBeUndefined();
  });
});
