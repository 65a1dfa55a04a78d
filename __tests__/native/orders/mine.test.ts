import { createHost } from '../../support/native/mini-host';
import { moveOn, phoneWith } from '../../support/native/phone';
import { failing } from '../../support/native/shopper';
import { placeOrder, saveAddress, valueOf } from '../../support/shop';

const MINE = '/pages/mine/index';

describe('the shopper’s own room', () => {
  it('greets a first visitor kindly and asks nothing of her', async () => {
    const host = createHost();
    await host.launch(MINE);
    expect(host.text()).toContain('第一次来，慢慢看');
    expect(host.text()).toContain('还没有，下单时再填也行');
    for (const api of ['login', 'getUserProfile', 'chooseAddress', 'requestSubscribeMessage', 'showModal'])
      expect(host.calls(api)).toEqual([]);
    await host.tap('去逛逛');
    expect(host.pages).toEqual(['pages/catalog/index']);
    expect(host.errors).toEqual([]);
  });

  it('says what waits, counts it quietly and shows the most pressing order', async () => {
    const storage = await phoneWith(async (shop) => {
      const onItsWay = await placeOrder(shop.ask, { 'pouch-1': 1 }, 'a');
      await moveOn(shop, onItsWay, 'shipped');
      await placeOrder(shop.ask, { 'apron-1': 2 }, 'b');
    });
    const host = createHost({ storage });
    await host.launch(MINE);
    expect(host.text()).toContain('有一单等你付款');
    expect(host.has('待付款，1 单')).toBe(true);
    expect(host.has('在路上，1 单')).toBe(true);
    await host.tap('去付款');
    expect(host.page.route).toBe('orders/detail/index');
    expect(host.text()).toContain('等你付款');
  });

  it('rests once nothing waits any more', async () => {
    const storage = await phoneWith(async ({ ask }) => {
      const order = await placeOrder(ask, { 'pouch-1': 1 });
      valueOf(await ask('order.cancel', { orderId: order.id }));
    });
    const host = createHost({ storage });
    await host.launch(MINE);
    expect(host.text()).toContain('都妥了');
    expect(host.has('去付款')).toBe(false);
  });

  it('leads to the orders of a state, the addresses, the seller and the papers', async () => {
    const host = createHost({ storage: await phoneWith(async ({ ask }) => void (await saveAddress(ask))) });
    await host.launch(MINE);
    expect(host.text()).toContain('林一 · 浙江省杭州市西湖区 文三路 1 号');
    await host.tap('在路上');
    expect(host.page).toMatchObject({ route: 'orders/list/index', query: { group: 'shipped' } });
    await host.back();
    await host.tap('售后');
    expect(host.page).toMatchObject({ route: 'orders/list/index', query: { group: 'refunds' } });
    expect(host.text()).toContain('没有售后的订单。');
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
    const storage = await phoneWith(async (shop) => {
      for (let n = 0; n < 22; n += 1) {
        await moveOn(shop, await placeOrder(shop.ask, { 'lotus-1': 1 }, `r${n}`), 'paid');
      }
    });
    const host = createHost({ storage });
    await host.launch(MINE);
    expect(host.text()).toContain('有 20 多单等掌柜发货');
    expect(host.text()).toContain('20+');
  });

  it('keeps the rest of the room when the orders can’t be fetched, and gets them at the second try', async () => {
    const faults = failing({ verb: 'order.list', when: 'before', times: 1 });
    const host = createHost({ storage: faults });
    await host.launch(MINE);
    expect(host.text()).toContain('订单这会儿没取到');
    expect(host.text()).toContain('收货地址');
    await host.tap('再试一次');
    expect(host.text()).toContain('第一次来，慢慢看');
  });

  it('sees on coming back what became of an order meanwhile', async () => {
    const host = createHost({
      storage: await phoneWith(async ({ ask }) => void (await placeOrder(ask, { 'pouch-1': 1 }))),
    });
    await host.launch(MINE);
    await host.tap('去付款');
    await host.tap('取消订单');
    await host.back();
    expect(host.text()).toContain('都妥了');
  });
});
