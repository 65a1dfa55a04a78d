import { createHost } from '../../support/native/mini-host';
import { advanceOrder, storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';
import { placeOrder } from '../../support/shop';

const LIST = '/orders/list/index';

/** Places `count` orders of one item, a minute apart. */
const manyOrders = (count: number) =>
  storageAfter(
    async (shop) => {
      for (let n = 0; n < count; n += 1) {
        shop.clock.now += 60_000;
        await advanceOrder(shop, await placeOrder(shop.call, { 'lotus-1': 1 }, `r${n}`), 'paid');
      }
    },
    Date.now() - count * 60_000,
  );

describe('the order list', () => {
  it('shows that there are no orders yet, and leads to the catalog', async () => {
    const host = createHost();
    await host.launch(LIST);
    expect(host.text()).toContain('还没有订单。看中了什么，下单后都在这里。');
    await host.until(() => host.has('大家在买'));
    await host.tap('去逛逛');
    expect(host.pages).toEqual(['pages/catalog/index']);
  });

  it('shows state, lines and total, and an action only where one is needed', async () => {
    const storage = await storageAfter(async (shop) => {
      await advanceOrder(shop, await placeOrder(shop.call, { 'pouch-1': 2 }, 'a'), 'shipped');
      shop.clock.now += 60_000;
      await placeOrder(shop.call, { 'apron-1': 1, 'lotus-1': 2, 'scarf-1': 1 }, 'b');
    }, Date.now() - 60_000);
    const host = createHost({ storage });
    await host.launch(LIST);
    expect(
      host
        .text()
        .split('\n')
        .filter((line) => ['待付款', '待收货'].includes(line)),
    ).toEqual(['待付款', '待收货', '待付款', '待收货']);
    expect(host.text()).toContain('棉麻围裙');
    expect(host.text()).toContain('等 4 件');
    expect(host.text()).toContain('×2');
    expect(host.$$('去付款')).toHaveLength(1);
    await host.tap('去付款');
    expect(host.page.route).toBe('orders/detail/index');
  });

  it('opens with the filter from the query, which can be changed', async () => {
    const storage = await storageAfter(async (shop) => {
      await advanceOrder(shop, await placeOrder(shop.call, { 'lotus-1': 1 }, 'a'), 'completed');
      await placeOrder(shop.call, { 'lotus-1': 1 }, 'b');
    });
    const host = createHost({ storage });
    await host.launch(`${LIST}?group=shipped`);
    expect(host.text()).toContain('没有待收货的订单。');
    await host.until(() => host.has('大家在买'));
    await host.tap('待评价');
    expect(host.text()).toContain('完成了');
    expect(host.has('去付款')).toBe(false);
    await host.tap('全部');
    expect(host.has('去付款')).toBe(true);
  });

  it('shows all orders for an unknown filter', async () => {
    const host = createHost({ storage: await manyOrders(1) });
    await host.launch(`${LIST}?group=constructor`);
    expect(host.$$('待发货')).toHaveLength(2);
  });

  it('loads pages of 20, within the node limits of WeChat’s audit', async () => {
    const host = createHost({ storage: await manyOrders(43) });
    await host.launch(LIST);
    expect(host.$$('共 1 件')).toHaveLength(20);
    await host.callPage('onReachBottom');
    expect(host.$$('共 1 件')).toHaveLength(40);
    await host.callPage('onReachBottom');
    expect(host.$$('共 1 件')).toHaveLength(43);
    expect(host.text()).toContain('就这些了');
    const { nodes, depth, maxChildren } = host.wxml();
    expect(nodes).toBeLessThan(1000);
    expect(depth).toBeLessThan(30);
    expect(maxChildren).toBeLessThanOrEqual(60);
  });

  it('shows a failure and can retry', async () => {
    const faults = withFaults({ verb: 'order.list', when: 'before', times: 1 });
    const host = createHost({ storage: { ...(await manyOrders(1)), ...faults } });
    await host.launch(LIST);
    expect(host.text()).toContain('小铺这会儿没应声');
    await host.tap('再试一次');
    expect(host.$$('待发货')).toHaveLength(2);
  });

  it('refreshes on pull-down', async () => {
    const host = createHost({ storage: await manyOrders(1) });
    await host.launch(LIST);
    await host.callPage('onPullDownRefresh');
    expect(host.calls('stopPullDownRefresh')).toHaveLength(1);
  });

  it('shows changes of an order when the shopper returns', async () => {
    const storage = await storageAfter(async ({ call }) => void (await placeOrder(call, { 'lotus-1': 1 })));
    const host = createHost({ storage });
    await host.launch(LIST);
    await host.tap('去付款');
    await host.tap('取消订单');
    await host.back();
    expect(host.text()).toContain('取消了');
    expect(host.has('去付款')).toBe(false);
  });
});

describe('searching orders', () => {
  const twoKinds = () =>
    storageAfter(async (shop) => {
      await advanceOrder(shop, await placeOrder(shop.call, { 'apron-1': 1 }, 'a'), 'shipped');
      await placeOrder(shop.call, { 'lotus-1': 1 }, 'b');
      await placeOrder(shop.callAs('another'), { 'apron-1': 1 }, 'c');
    });

  it('finds own orders by a part of a title, and none of other shoppers', async () => {
    const host = createHost({ storage: await twoKinds() });
    await host.launch(LIST);
    await host.input('名字、规格或订单号', '围裙');
    await host.confirm('名字、规格或订单号', '围裙');
    expect(host.$$('共 1 件')).toHaveLength(1);
    expect(host.text()).toContain('棉麻围裙');
    expect(host.text()).not.toContain('糖莲子');
    await host.tap('待付款');
    expect(host.text()).toContain('待付款的订单里没有「围裙」。');
    await host.tap('看全部订单');
    expect(host.$$('共 1 件')).toHaveLength(2);
  });

  it('shows that nothing was found, and all orders after clearing the field', async () => {
    const host = createHost({ storage: await twoKinds() });
    await host.launch(LIST);
    await host.input('名字、规格或订单号', '没有的东西');
    await host.tap('搜索');
    expect(host.text()).toContain('没找到有「没有的东西」的订单。换个词，或只写几个字试试。');
    await host.tap('清空');
    expect(host.$$('共 1 件')).toHaveLength(2);
  });

  it('loads further pages of results', async () => {
    const host = createHost({ storage: await manyOrders(23) });
    await host.launch(LIST);
    await host.input('名字、规格或订单号', '莲子');
    await host.tap('搜索');
    expect(host.$$('共 1 件')).toHaveLength(20);
    await host.callPage('onReachBottom');
    expect(host.$$('共 1 件')).toHaveLength(23);
  });

  it('has its field without any orders too, so that the tabs do not jump', async () => {
    const host = createHost();
    await host.launch(LIST);
    expect(host.has('名字、规格或订单号')).toBe(true);
  });
});
