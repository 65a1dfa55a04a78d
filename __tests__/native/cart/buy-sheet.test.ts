import { createHost, type Host } from '../../support/native/mini-host';
import { storedCart, withFaults } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
const goodsPage = (id: string) => `/pages/goods/index?id=${id}`;

/** Opens the sheet on the goods page, with both buttons. */
async function openSheet(id: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(goodsPage(id));
  await host.tap('选择');
  return host;
}

describe('buying', () => {
  it('takes two taps from a post to checkout with a preselected SKU', async () => {
    const host = createHost();
    await host.launch(FEED);
    await host.tap('买 手工金属茶筒 200 克', { index: 0 });
    expect(host.text()).toContain('已选 黄铜');
    await host.tap('立即购买');
    expect(host.page).toMatchObject({ route: 'orders/checkout/index', query: { lines: 'caddy-1*1' } });
    expect(storedCart(host)).toEqual([]);
  });

  it('buys the chosen SKU and quantity, not the preselected one', async () => {
    const host = await openSheet('apron');
    await host.tap('墨绿');
    await host.tap('长');
    await host.tap('，多一件');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'apron-4*2' });
  });

  it('opens with the last selection, also shown on the page', async () => {
    const host = await openSheet('apron');
    await host.tap('墨绿');
    await host.tap('关上', { index: 0 });
    expect(host.text()).toContain('墨绿 · 短');
    await host.tap('已选');
    expect(host.text()).toContain('已选 墨绿 · 短');
  });
});

describe('the cart', () => {
  it('receives the pieces; the sheet closes with a toast', async () => {
    const host = await openSheet('apron');
    await host.tap('，多一件');
    await host.tap('加入购物车', { index: 1 });
    expect(storedCart(host)).toEqual([{ skuId: 'apron-1', quantity: 2, chosen: true }]);
    expect(host.last('showToast')).toMatchObject({ title: '放进购物车了' });
    await host.until(() => !host.has('选一款'));
    expect(host.page.route).toBe('pages/goods/index');
  });

  it('that is full does not change; the sheet stays open with a toast', async () => {
    const lines = Array.from({ length: 50 }, (_, at) => ({ skuId: `other-${at}`, quantity: 1, chosen: true }));
    const host = await openSheet('apron', { 'xiaopu/cart': JSON.stringify(lines) });
    await host.tap('加入购物车', { index: 1 });
    expect(storedCart(host)).toHaveLength(50);
    expect(host.last('showToast')).toMatchObject({ title: '购物车放满 50 款了，先清掉几样' });
    expect(host.has('选一款')).toBe(true);
  });

  it('that can’t be stored is announced as lost when the app is closed', async () => {
    const host = await openSheet('apron');
    host.when('setStorageSync').fail('exceed storage max size 10Mb');
    await host.tap('加入购物车', { index: 1 });
    expect(host.last('showToast')).toMatchObject({ title: '放进购物车了，但手机存满了，关掉小铺会丢' });
  });
});

describe('unavailable SKUs', () => {
  it('show the reason in the sheet, without a toast', async () => {
    const host = await openSheet('crisp');
    await host.tap('花生');
    await host.tap('三袋，卖完了');
    expect(host.text()).toContain('花生 · 三袋 卖完了');
    expect(host.text()).toContain('已选 花生 · 单袋 120 克');
    expect(host.calls('showToast')).toEqual([]);
  });

  it('are replaced by the only one that is left, with a word', async () => {
    const host = await openSheet('crisp');
    await host.tap('三袋');
    await host.tap('海苔，没有这个搭配');
    expect(host.text()).toContain('没有 海苔 · 三袋，换成了 海苔 · 单袋 120 克');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'crisp-5*1' });
  });

  it('leave a choice open: nothing is bought until it is made', async () => {
    const host = await openSheet('crisp');
    await host.tap('海苔');
    await host.tap('单袋 120 克，已选');
    expect(host.text()).toContain('已选 海苔，还要选份量');
    await host.tap('立即购买', { index: 1 });
    expect(host.text()).toContain('先选一下份量');
    expect(host.calls('navigateTo')).toEqual([]);
    await host.tap('单袋 120 克');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'crisp-5*1' });
  });

  it('limit the quantity, with the reason', async () => {
    const host = await openSheet('apron');
    await host.tap('长');
    expect(host.text()).toContain('剩 2 件');
    await host.tap('，多一件');
    expect(host.text()).toContain('只有 2 件了');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'apron-2*2' });
  });
});

describe('when the goods can’t be loaded', () => {
  it('offers a retry in the sheet, and then sells', async () => {
    const host = createHost({ storage: withFaults({ verb: 'goods.get', when: 'before', times: 1 }) });
    await host.launch(FEED);
    await host.tap('买 手工金属茶筒 200 克', { index: 0 });
    expect(host.text()).toContain('小铺这会儿没应声');
    expect(host.has('立即购买')).toBe(false);
    await host.tap('再试一次');
    await host.tap('立即购买');
    expect(host.page.route).toBe('orders/checkout/index');
  });
});
