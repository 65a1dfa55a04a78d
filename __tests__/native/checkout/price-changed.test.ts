import { openCheckout, openOver, returningShopper } from '../../support/native/shopper';

const BARLEY = '铁锅焙大麦茶 200 克';

describe('a price that the seller changes while a shopper is in the checkout', () => {
  it('is charged to nobody unseen: the new price is shown first, then paid', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'barley-1*1');
    await host.until(() => host.has('微信支付 ¥26.00'));
    const checkout = host.page.route;
    await openOver('/desk/goods/index');
    await host.until(() => host.has(`价钱库存：${BARLEY}`));
    await host.tap(`价钱库存：${BARLEY}`);
    await host.input('这一件的价钱', '21');
    await host.tap('保存');
    await host.until(() => host.calls('showToast').some(({ title }) => title === '改好了'));
    await host.back();
    expect(host.page.route).toBe(checkout);
    await host.until(() => host.has('微信支付 ¥'));
    if (host.has('微信支付 ¥26.00')) await host.tap('微信支付 ¥26.00');
    await host.until(() => host.has('微信支付 ¥29.00'));
    expect(host.has('演示收银台')).toBe(false);
    await host.tap('微信支付 ¥29.00');
    await host.until(() => host.has('付款 ¥29.00，演示'));
    expect(host.errors).toEqual([]);
  });
});
