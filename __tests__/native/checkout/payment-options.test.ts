import { checkoutOf, openCheckout, returningShopper, storedCart, toCashier } from '../../support/native/shopper';

describe('credit', () => {
  it('is used only when selected, and the amount on the button is charged', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    expect(host.$$('[aria-checked=true]')).toEqual([]);
    await host.until(() => host.has('微信支付 ¥56.00'));
    await host.tap('用掌柜给的红包，有 ¥5');
    await host.until(() => host.has('微信支付 ¥51.00'));
    await toCashier(host);
    await host.tap('付款 ¥51.00，演示');
    await host.until(() => host.has('付好了'));
    expect(host.text()).toContain('¥51.00');
    expect(host.errors).toEqual([]);
  });
});

describe('pre-orders mixed with other goods', () => {
  it('are split with one tap, and the rest stays in the cart', async () => {
    const lines = [
      { skuId: 'yuqian-1', quantity: 1, chosen: true },
      { skuId: 'caddy-1', quantity: 1, chosen: true },
    ];
    const host = await returningShopper({ 'xiaopu/cart': JSON.stringify(lines) });
    await host.relaunch(checkoutOf('yuqian-1*1,caddy-1*1', '&cart=1'));
    await host.until(() => host.has('预订的要单独一单'));
    expect(host.has('微信支付')).toBe(false);
    expect(host.text()).toMatch(/预订 · 约 \d+月到/);
    await host.tap('先买这 1 件');
    await host.until(() => host.has('微信支付 ¥56.00'));
    await toCashier(host);
    expect(storedCart(host)).toEqual([lines[1]]);
  });
});
