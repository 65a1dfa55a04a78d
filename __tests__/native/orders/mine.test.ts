import { createHost } from '../../support/native/mini-host';
import { advanceOrder, storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';
import { placeOrder, saveAddress, valueOf } from '../../support/shop';

const MINE = '/pages/mine/index';

describe('the page 我的', () => {
  it('greets a first-time visitor and requests no permissions', async () => {
    const host = createHost();
    await host.launch(MINE);
    expect(host.text()).toContain('第一次来，慢慢看');
    for (const api of ['login', 'getUserProfile', 'chooseAddress', 'requestSubscribeMessage', 'showModal'])
      expect(host.calls(api)).toEqual([]);
    // Rows say more only where there is something to say.
    expect(host.text()).not.toContain('还没有');
    expect(host.errors).toEqual([]);
  });

  it('shows the most urgent pending order and counts the others', async () => {
    const storage = await storageAfter(async (shop) => {
      const shipped = await placeOrder(shop.call, { 'pouch-1': 1 }, 'a');
      await advanceOrder(shop, shipped, 'shipped');
      await placeOrder(shop.call, { 'apron-1': 2, 'lotus-1': 1 }, 'b');
    });
    const host = createHost({ storage });
    await host.launch(MINE);
    expect(host.text()).toContain('有一单等你付款');
    expect(host.text()).toMatch(/棉麻围裙.* 等 3 件/);
    expect(host.has('待付款，1 单')).toBe(true);
    expect(host.has('待收货，1 单')).toBe(true);
    await host.tap('去付款');
    expect(host.page.route).toBe('orders/detail/index');
    expect(host.text()).toContain('待付款');
  });

  it('shows that nothing is pending', async () => {
    const storage = await storageAfter(async ({ call }) => {
      const order = await placeOrder(call, { 'pouch-1': 1 });
      valueOf(await call('order.cancel', { orderId: order.id }));
    });
    const host = createHost({ storage });
    await host.launch(MINE);
    expect(host.text()).toContain('都妥了');
    expect(host.has('去付款')).toBe(false);
  });

  it('links to filtered orders, addresses, about page and seller', async () => {
    const host = createHost({ storage: await storageAfter(async ({ call }) => void (await saveAddress(call))) });
    await host.launch(MINE);
    expect(host.text()).toContain('林一 · 浙江省杭州市西湖区 文三路 1 号');
    await host.tap('待收货');
    expect(host.page).toMatchObject({ route: 'orders/list/index', query: { group: 'shipped' } });
    await host.back();
    await host.tap('售后');
    expect(host.page).toMatchObject({ route: 'orders/list/index', query: { group: 'refunds' } });
    expect(host.text()).toContain('没有售后的订单。');
    await host.back();
    await host.tap('全部订单');
    expect(host.page).toMatchObject({ route: 'orders/list/index', query: {} });
    await host.back();
    await host.tap('收货地址');
    expect(host.page.route).toBe('account/addresses/list/index');
    await host.back();
    await host.tap('证照 · 送货 · 退换 · 隐私');
    expect(host.page.route).toBe('account/about/index');
    await host.back();
    await host.tap('问掌柜');
    expect(host.pages).toEqual(['pages/seller/index']);
  });

  it('counts orders over more than one page', async () => {
    const storage = await storageAfter(async (shop) => {
      for (let n = 0; n < 22; n += 1) {
        await advanceOrder(shop, await placeOrder(shop.call, { 'lotus-1': 1 }, `r${n}`), 'paid');
      }
    });
    const host = createHost({ storage });
    await host.launch(MINE);
    expect(host.text()).toContain('有 20 多单等掌柜发货');
    expect(host.text()).toContain('20+');
  });

  it('shows the rest of the page when the orders fail, and can retry', async () => {
    const faults = withFaults({ verb: 'order.list', when: 'before', times: 1 });
    const host = createHost({ storage: faults });
    await host.launch(MINE);
    expect(host.text()).toContain('订单这会儿没取到');
    expect(host.text()).toContain('收货地址');
    await host.tap('再试一次');
    expect(host.text()).toContain('第一次来，慢慢看');
  });

  it('shows changes of an order when the shopper returns', async () => {
    const host = createHost({
      storage: await storageAfter(async ({ call }) => void (await placeOrder(call, { 'pouch-1': 1 }))),
    });
    await host.launch(MINE);
    await host.tap('去付款');
    await host.tap('取消订单');
    await host.back();
    expect(host.text()).toContain('都妥了');
  });
});
