import type { Quote } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { apart } from '@/stores/checkout/checkout-state';

import { aQuote, aQuoteLine } from '../../support/builders/builders';
import { heldClient, phoneStorage } from '../../support/held-client';

const wanted = [{ skuId: 'cup-white', quantity: 1 }];

async function openCheckout(quote: Quote = aQuote(), phone = phoneStorage()) {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phone.module);
  const { createCheckout } = await import('@/stores/checkout/checkout');
  const { blockerOf } = await import('@/stores/checkout/checkout-state');
  const checkout = createCheckout(wanted, false);
  void checkout.sendTo('home');
  await cloud.answer('cart.quote', ok(quote));
  const state = () => checkout.store.getState();
  return { ...checkout, cloud, phone, state, blocker: () => blockerOf(state()) };
}

describe('what pays beside money', () => {
  it('is quoted anew when she chooses, and sent with the order as she chose it', async () => {
    const { payWith, pay, cloud, blocker } = await openCheckout();
    void payWith({ coupon: 'none' });
    expect(blocker()).toBe('quote');
    await cloud.answer('cart.quote', ok(aQuote()));
    void payWith({ useCredit: true });
    await cloud.answer('cart.quote', ok(aQuote()));
    const asked = { lines: wanted, addressId: 'home' };
    expect(cloud.asked('cart.quote')).toEqual([
      asked,
      { ...asked, coupon: 'none' },
      { ...asked, coupon: 'none', useCredit: true },
    ]);
    void pay();
    expect(cloud.asked('order.place')[0]).toMatchObject({ coupon: 'none', useCredit: true });
  });

  it('lets go of a coupon that can not be used, and says why', async () => {
    const { payWith, pay, cloud, state } = await openCheckout();
    void payWith({ coupon: { id: 'late' } });
    const dropped = { couponId: 'late', because: { kind: 'over' as const } };
    await cloud.answer('cart.quote', ok(aQuote({ coupons: { dropped, usable: [], unusable: [] } })));
    expect(state()).toMatchObject({ paying: {}, failure: { code: 'COUPON_UNUSABLE' } });
    void pay();
    expect(cloud.asked('order.place')[0]).not.toHaveProperty('coupon');
  });

  it('stands still while an order has no answer, and is the same after WeChat was killed', async () => {
    const phone = phoneStorage();
    const { payWith, pay, cloud, state } = await openCheckout(aQuote(), phone);
    void payWith({ coupon: { id: 'tea' }, useCredit: true });
    await cloud.answer('cart.quote', ok(aQuote()));
    void pay();
    await cloud.answer('order.place', err(failure('TIMEOUT', { afterMs: 1 })));
    await payWith({ coupon: 'none' });
    expect(state().paying).toEqual({ coupon: { id: 'tea' }, useCredit: true });
    const after = await openCheckout(aQuote(), phone);
    expect(after.cloud.asked('cart.quote')[0]).toMatchObject({ coupon: { id: 'tea' }, useCredit: true });
    void after.pay();
    expect(after.cloud.asked('order.place')).toEqual(cloud.asked('order.place'));
  });
});

describe('a pre-order among other goods', () => {
  const cup = aQuoteLine({ skuId: 'cup-white' });
  const caddy = aQuoteLine({ skuId: 'caddy', goodsId: 'caddy', preorder: { from: '京都', arrivesAt: 1 } });
  const fan = aQuoteLine({ skuId: 'fan', goodsId: 'fan', preorder: { from: '京都', arrivesAt: 2 } });
  const mixed = (lines: Quote['lines']) => aQuote({ lines, alone: { skuId: 'caddy' } });

  it('is left for another order; of pre-orders alone the first goes', () => {
    expect(apart(mixed([caddy, cup, fan]))).toEqual([cup]);
    expect(apart(mixed([caddy, fan]))).toEqual([caddy]);
  });

  it('stops the order until she takes them apart', async () => {
    const { separate, blocker, cloud } = await openCheckout(mixed([cup, caddy]));
    expect(blocker()).toBe('alone');
    void separate();
    await cloud.answer('cart.quote', ok(aQuote()));
    expect(cloud.asked('cart.quote')[1]).toMatchObject({ lines: wanted });
    expect(blocker()).toBeUndefined();
  });
});
