import { createHost } from '../../support/native/mini-host';
import { breakCloud, openCheckout, returningShopper, toCashier } from '../../support/native/shopper';

describe('the page after paying', () => {
  it.each(['', '?heard=ok', '?id=nothing-of-that-id&heard=ok', '?id=%00&heard=paid'])(
    'claims nothing of an order it can not find, and leads home: %s',
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

  it('never takes the word of its own address for it', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('取消');
    await host.until(() => host.has('还没付款'));
    const { id } = host.page.query;
    await host.relaunch(`/orders/payment-result/index?id=${id}&heard=ok`);
    await host.until(() => host.has('正在和微信支付核对'));
    expect(host.has('付好了')).toBe(false);
  });

  it('finds that it was paid though the phone heard that it was cancelled', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付款', { index: 0 });
    await host.until(() => host.has('付好了'));
    await host.relaunch(`/orders/payment-result/index?id=${host.page.query['id']}&heard=cancelled`);
    await host.until(() => host.has('付好了'));
  });

  it('says what is safe when the cloud can not be asked, and asks again when told to', async () => {
    const host = await returningShopper();
    breakCloud(host, { verb: 'order.confirmPayment', when: 'before', times: 1 });
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付款 ¥56.00，演示');
    await host.until(() => host.has('钱和订单都安全'));
    expect(host.has('付好了')).toBe(false);
    await host.tap('再查一次');
    await host.until(() => host.has('付好了'));
  });

  it('takes her question to the seller with the number of the order', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付款 ¥56.00，演示');
    await host.until(() => host.has('付好了'));
    await host.tap('问掌柜');
    expect(host.last('setClipboardData')).toMatchObject({ data: expect.stringMatching(/订单号 \d{20}/) });
    expect(host.page.route).toBe('pages/seller/index');
  });
});
