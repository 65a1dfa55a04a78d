import { createHost, type Host } from '../../support/native/mini-host';
import { cartOf, setFaults, storedCart } from '../../support/native/shopper';

const CART = '/pages/cart/index';

async function openCart(lines: Readonly<Record<string, number>>): Promise<Host> {
  const host = createHost({ storage: cartOf(lines) });
  await host.launch(CART);
  await host.until(() => host.has('全选'));
  return host;
}

describe('the cart', () => {
  it('shows its lines and the cloud’s total with freight', async () => {
    const host = await openCart({ 'yuqian-1': 1, 'crisp-1': 1 });
    expect(host.text()).toContain('后山雨前绿茶');
    expect(host.text()).toContain('黑芝麻 · 单袋 120 克');
    expect(host.text()).toMatch(/合计\s*¥80\.50/);
    expect(host.text()).toContain('含运费 ¥8');
    expect(host.text()).toContain('再买 ¥26.50 免运费');
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '2' });
    expect(host.errors).toEqual([]);
  });

  it('changes quantities at once; the total follows', async () => {
    const host = await openCart({ 'yuqian-1': 1 });
    await host.tap('后山雨前绿茶，多一件');
    expect(storedCart(host)).toEqual([{ skuId: 'yuqian-1', quantity: 2, chosen: true }]);
    expect(host.has('去结算 (2)')).toBe(true);
    await host.until(() => /合计\s*¥104/.test(host.text()));
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '2' });
  });

  it('limits the quantity to the stock', async () => {
    const host = await openCart({ 'letter-1': 2 });
    await expect(host.tap('木版印花信笺 10 张 5 封，多一件')).rejects.toThrow('disabled');
  });

  it('checks out only the chosen lines, and chooses all or none with one tap', async () => {
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

  it('removes a line and undoes the removal', async () => {
    const host = await openCart({ 'yuqian-1': 1, 'crisp-1': 3, 'barley-1': 1 });
    const before = storedCart(host);
    await host.tap('整理');
    await host.tap('拿走 薄脆 三味');
    expect(storedCart(host)).toHaveLength(2);
    await host.tap('放回来');
    expect(storedCart(host)).toEqual(before);
    await host.until(() => host.has('薄脆 三味'));
  });

  it('shows the empty state, and the last removal can still be undone', async () => {
    const host = await openCart({ 'yuqian-1': 1 });
    await host.tap('整理');
    await host.tap('拿走 后山雨前绿茶');
    await host.until(() => host.text().includes('购物车还空着'));
    await host.tap('放回来');
    await host.until(() => host.has('后山雨前绿茶'));
    await host.tap('拿走 后山雨前绿茶');
    await host.until(() => host.has('去逛逛'));
    await host.tap('去逛逛');
    expect(host.page.route).toBe('pages/catalog/index');
  });
});

describe('unavailable lines', () => {
  const unavailable = { 'yuqian-1': 1, 'jasmine-1': 1, 'letter-1': 5, 'chaishao-1': 3, nothing: 1 };

  it('are grouped with their reasons, outside the total and the checkout', async () => {
    const host = await openCart(unavailable);
    expect(host.text()).toContain('卖完了');
    expect(host.text()).toContain('只剩 2 件，你要了 5 件');
    expect(host.text()).toContain('一单最多买 1 件，你要了 3 件');
    expect(host.text()).toContain('下架了');
    expect(host.text()).toMatch(/合计\s*¥56/);
    await host.tap('去结算 (1)');
    expect(host.page.query).toMatchObject({ lines: 'yuqian-1*1' });
  });

  it('are adjusted with one tap when fewer are available', async () => {
    const host = await openCart({ 'letter-1': 5 });
    await host.tap('改成 2 件');
    await host.until(() => host.has('去结算 (2)'));
    expect(host.has('这些现在买不了')).toBe(false);
  });

  it('are removed with one tap, and restored with another', async () => {
    const host = await openCart(unavailable);
    await host.tap('都拿走');
    expect(storedCart(host)).toEqual([{ skuId: 'yuqian-1', quantity: 1, chosen: true }]);
    await host.tap('放回来');
    expect(storedCart(host)).toHaveLength(5);
  });
});

describe('failures', () => {
  it('shows that nothing is lost, and the cart after a retry', async () => {
    const host = createHost({ storage: cartOf({ 'yuqian-1': 1 }) });
    setFaults(host, { verb: 'cart.quote', when: 'before', times: 1 });
    await host.launch(CART);
    await host.until(() => host.has('什么都没丢'));
    expect(host.has('去结算')).toBe(false);
    await host.tap('再试一次');
    await host.until(() => host.has('去结算 (1)'));
    expect(storedCart(host)).toHaveLength(1);
  });

  it('shows that the storage is full, and keeps the cart in memory', async () => {
    const host = await openCart({ 'yuqian-1': 1 });
    host.when('setStorageSync').fail('fail exceed storage max size 10Mb');
    await host.tap('后山雨前绿茶，多一件');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('手机存满了') });
    expect(host.has('去结算 (2)')).toBe(true);
  });
});

it('stays within WeChat’s audit limits when it is full', async () => {
  const skus = ['yuqian-1', 'yuqian-2', 'crisp-1', 'crisp-2', 'crisp-3', 'crisp-5', 'runner-1', 'runner-2', 'runner-5'];
  const others = Array.from({ length: 41 }, (_, at) => `nothing-${at}`);
  const host = await openCart(Object.fromEntries([...skus, ...others].map((skuId) => [skuId, 1])));
  const { nodes, depth, maxChildren } = host.wxml();
  expect(nodes).toBeLessThan(1000);
  expect(depth).toBeLessThan(30);
  expect(maxChildren).toBeLessThanOrEqual(60);
});
