import { createHost, type Host } from '../../support/native/mini-host';
import { breakCloud, cartOf, keptCart as kept } from '../../support/native/shopper';

const CART = '/pages/cart/index';

async function openCart(lines: Readonly<Record<string, number>>): Promise<Host> {
  const host = createHost({ storage: cartOf(lines) });
  await host.launch(CART);
  await host.until(() => host.has('全选'));
  return host;
}

describe('the cart', () => {
  it('shows what is in it and the cloud’s own total with its freight', async () => {
    const host = await openCart({ 'yuqian-1': 1, 'crisp-1': 1 });
    expect(host.text()).toContain('后山雨前绿茶');
    expect(host.text()).toContain('黑芝麻 · 单袋 120 克');
    expect(host.text()).toMatch(/合计\s*¥80\.50/);
    expect(host.text()).toContain('含运费 ¥8');
    expect(host.text()).toContain('再买 ¥26.50 免运费');
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '2' });
    expect(host.errors).toEqual([]);
  });

  it('counts at once and lets the total follow', async () => {
    const host = await openCart({ 'yuqian-1': 1 });
    await host.tap('后山雨前绿茶，多一件');
    expect(kept(host)).toEqual([{ skuId: 'yuqian-1', quantity: 2, chosen: true }]);
    expect(host.has('去结算 (2)')).toBe(true);
    await host.until(() => /合计\s*¥104/.test(host.text()));
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '2' });
  });

  it('goes no further than what is left', async () => {
    const host = await openCart({ 'letter-1': 2 });
    await expect(host.tap('木版印花信笺 10 张 5 封，多一件')).rejects.toThrow('disabled');
  });

  it('takes only what is chosen to the checkout, and all or none with one tap', async () => {
    const host = await openCart({ 'yuqian-1': 1, 'barley-1': 3 });
    await host.tap('选上 后山雨前绿茶');
    await host.until(() => /合计\s*¥62/.test(host.text()));
    await host.tap('去结算 (3)');
    expect(host.last('navigateTo')).toMatchObject({
      url: `/orders/checkout/index?lines=${encodeURIComponent('barley-1*3')}&cart=1`,
    });
    await host.back();
    await host.tap('全选');
    expect(host.has('去结算 (4)')).toBe(true);
    await host.tap('全选');
    expect(host.has('还没有选')).toBe(true);
    await expect(host.tap('去结算')).rejects.toThrow('disabled');
  });

  it('takes out and puts back', async () => {
    const host = await openCart({ 'yuqian-1': 1, 'crisp-1': 3, 'barley-1': 1 });
    const before = kept(host);
    await host.tap('整理');
    await host.tap('拿走 薄脆 黑芝麻／花生／海苔');
    expect(kept(host)).toHaveLength(2);
    await host.tap('放回来');
    expect(kept(host)).toEqual(before);
    await host.until(() => host.has('薄脆 黑芝麻／花生／海苔'));
  });

  it('is empty with a way to go on, and what was taken out last can still come back', async () => {
    const host = await openCart({ 'yuqian-1': 1 });
    await host.tap('整理');
    await host.tap('拿走 后山雨前绿茶');
    expect(host.text()).toContain('购物车还空着');
    await host.tap('放回来');
    await host.until(() => host.has('后山雨前绿茶'));
    await host.tap('拿走 后山雨前绿茶');
    await host.tap('去逛逛');
    expect(host.page.route).toBe('pages/catalog/index');
  });
});

describe('what can not be bought any more', () => {
  const troubled = { 'yuqian-1': 1, 'jasmine-1': 1, 'letter-1': 5, 'chaishao-1': 3, nothing: 1 };

  it('stands apart with the reason each, out of the total and out of the checkout', async () => {
    const host = await openCart(troubled);
    expect(host.text()).toContain('卖完了');
    expect(host.text()).toContain('只剩 2 件，你要了 5 件');
    expect(host.text()).toContain('一单最多买 1 件，你要了 3 件');
    expect(host.text()).toContain('已经不在了');
    expect(host.text()).toMatch(/合计\s*¥56/);
    await host.tap('去结算 (1)');
    expect(host.page.query).toMatchObject({ lines: 'yuqian-1*1' });
  });

  it('is put right with one tap where fewer can be had', async () => {
    const host = await openCart({ 'letter-1': 5 });
    await host.tap('改成 2 件');
    await host.until(() => host.has('去结算 (2)'));
    expect(host.has('这些现在买不了')).toBe(false);
  });

  it('goes with one tap, and comes back with another', async () => {
    const host = await openCart(troubled);
    await host.tap('都拿走');
    expect(kept(host)).toEqual([{ skuId: 'yuqian-1', quantity: 1, chosen: true }]);
    await host.tap('放回来');
    expect(kept(host)).toHaveLength(5);
  });
});

describe('when something fails', () => {
  it('says that nothing is lost, and shows the cart after another try', async () => {
    const host = createHost({ storage: cartOf({ 'yuqian-1': 1 }) });
    breakCloud(host, { verb: 'cart.quote', when: 'before', times: 1 });
    await host.launch(CART);
    await host.until(() => host.has('什么都没丢'));
    expect(host.has('去结算')).toBe(false);
    await host.tap('再试一次');
    await host.until(() => host.has('去结算 (1)'));
    expect(kept(host)).toHaveLength(1);
  });

  it('says that the phone is full, and is right on screen all the same', async () => {
    const host = await openCart({ 'yuqian-1': 1 });
    host.when('setStorageSync').fail('fail exceed storage max size 10Mb');
    await host.tap('后山雨前绿茶，多一件');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('手机存满了') });
    expect(host.has('去结算 (2)')).toBe(true);
  });
});

it('stays within what WeChat audits when it is as full as it may be', async () => {
  const skus = ['yuqian-1', 'yuqian-2', 'crisp-1', 'crisp-2', 'crisp-3', 'crisp-5', 'runner-1', 'runner-2', 'runner-5'];
  const others = Array.from({ length: 41 }, (_, at) => `nothing-${at}`);
  const host = await openCart(Object.fromEntries([...skus, ...others].map((skuId) => [skuId, 1])));
  const { nodes, depth, fan } = host.wxml();
  expect(nodes).toBeLessThan(1000);
  expect(depth).toBeLessThan(30);
  expect(fan).toBeLessThanOrEqual(60);
});
