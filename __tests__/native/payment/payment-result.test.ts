import { createHost } from '../../support/native/mini-host';
import { openCheckout, returningShopper, setFaults, toCashier } from '../../support/native/shopper';

describe('the payment result page', () => {
  it.each(['', '?outcome=ok', '?id=nothing-of-that-id&outcome=ok', '?id=%00&outcome=paid'])(
    'shows no success for an unknown order, and leads to the feed: %s',
    async (query) => {
      const host = createHost();
      await host.launch(`/orders/payment-result/index${query}`);
      await host.until(() => host.has('去看动态'));
      expect(host.has('付好了')).toBe(false);
      await host.tap('去看动态');
      expect(host.page.route).toBe('pages/feed/index');
      expect(host.errors).toEqual([]);
    },
  );

  it('does not trust the outcome in its query', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('取消');
    await host.until(() => host.has('还没付款'));
    const { id } = host.page.query;
    await host.relaunch(`/orders/payment-result/index?id=${id}&outcome=ok`);
    await host.until(() => host.has('正在和微信支付核对'));
    expect(host.has('付好了')).toBe(false);
  });

  it('shows a confirmed payment although the outcome is cancelled', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付款', { index: 0 });
    await host.until(() => host.has('付好了'));
    await host.relaunch(`/orders/payment-result/index?id=${host.page.query['id']}&outcome=cancelled`);
    await host.until(() => host.has('付好了'));
  });

  it('shows that nothing is lost when the check fails, and checks again on tap', async () => {
    const host = await returningShopper();
    setFaults(host, { verb: 'order.confirmPayment', when: 'before', times: 1 });
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付款 ¥56.00，演示');
    await host.until(() => host.has('钱和订单都安全'));
    expect(host.has('付好了')).toBe(false);
    await host.tap('再查一次');
    await host.until(() => host.has('付好了'));
  });

  it('contacts the seller with the order number', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付款 ¥56.00，演示');
    await host.until(() => host.has('付好了'));
    await host.tap('问掌柜');
    expect(host.page.route).toBe('pages/seller/index');
    expect(host.text()).toMatch(/订单号 \d{20}/);
  });
});
