import { checkoutOf, openCheckout, returningShopper } from '../../support/native/shopper';

const COUPONS = '/account/coupons/index';

describe('coupons', () => {
  it('are claimed with one tap, and the next order applies the one with the greatest saving', async () => {
    const host = await returningShopper();
    await host.relaunch(COUPONS);
    await host.until(() => host.has('小铺见面券'));
    expect(host.text()).toContain('掌柜给的红包');
    expect(host.$$('领取')).toHaveLength(3);
    await host.tap('领取 小铺见面券');
    await host.until(() => host.$$('领取').length === 2);
    await openCheckout(host, 'yuqian-2*1');
    await host.until(() => host.has('微信支付 ¥88.00'));
    expect(host.text()).toContain('省得最多');
    expect(host.text()).toContain('−¥8.00');
    await host.tap('省得最多');
    await host.tap('不用券');
    await host.until(() => host.has('微信支付 ¥96.00'));
    expect(host.errors).toEqual([]);
  });

  it('are one tap away from goods that they apply to', async () => {
    const host = await returningShopper();
    await host.relaunch('/pages/goods/index?id=chenpi');
    await host.until(() => host.has('满 ¥68 减 ¥8，满 ¥98 减 ¥12'));
    expect(host.text()).toContain('上周标价 ¥46');
    await host.tap('满 ¥68 减 ¥8，满 ¥98 减 ¥12');
    await host.tap('去领券');
    await host.until(() => host.has('茶叶券'));
    expect(host.page.route).toBe(COUPONS.slice(1));
  });
});

describe('a deposit', () => {
  it('is shown with balance and terms before payment, and is the only amount charged', async () => {
    const host = await returningShopper();
    await host.relaunch(checkoutOf('caddy-1*1'));
    await host.until(() => host.has('微信支付订金 ¥156.00'));
    expect(host.text()).toContain('到货后付尾款');
    expect(host.text()).toContain('¥364.00');
    expect(host.text()).toMatch(/差价\n那边卖得便宜了/);
    expect(host.text()).toContain('掌柜最多留 ¥104 抵损失');
    await host.tap('微信支付订金 ¥156.00');
    await host.until(() => host.has('付款 ¥156.00，演示'));
    await host.tap('付款 ¥156.00，演示');
    await host.until(() => host.has('付好了'));
    expect(host.text()).toContain('¥364.00，到货后再付');
    expect(host.errors).toEqual([]);
  });
});
