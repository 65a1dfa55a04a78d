import { createHost, type Host } from '../../support/native/mini-host';
import { failing, keptCart } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
const goodsPage = (id: string) => `/pages/goods/index?id=${id}`;

/** The sheet over the good's page, with both acts. */
async function openSheet(id: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(goodsPage(id));
  await host.tap('已选');
  return host;
}

describe('buying', () => {
  it('takes two taps from a post to the checkout, with a SKU chosen already', async () => {
    const host = createHost();
    await host.launch(FEED);
    await host.tap('买 手工金属茶筒 200 克', { index: 0 });
    expect(host.text()).toContain('已选 黄铜');
    await host.tap('立即购买');
    expect(host.page).toMatchObject({ route: 'orders/checkout/index', query: { lines: 'caddy-1*1' } });
    expect(keptCart(host)).toEqual([]);
  });

  it('takes what was chosen and counted, not what was chosen first', async () => {
    const host = await openSheet('apron');
    await host.tap('墨绿');
    await host.tap('长');
    await host.tap('，多一件');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'apron-4*2' });
  });

  it('opens with what was chosen last, and the page says the same', async () => {
    const host = await openSheet('apron');
    await host.tap('墨绿');
    await host.tap('关上', { index: 0 });
    expect(host.text()).toContain('墨绿 · 短');
    await host.tap('已选');
    expect(host.text()).toContain('已选 墨绿 · 短');
  });
});

describe('the cart', () => {
  it('gets the pieces, the sheet closes and says so', async () => {
    const host = await openSheet('apron');
    await host.tap('，多一件');
    await host.tap('加入购物车', { index: 1 });
    expect(keptCart(host)).toEqual([{ skuId: 'apron-1', quantity: 2, chosen: true }]);
    expect(host.last('showToast')).toMatchObject({ title: '放进购物车了' });
    expect(host.has('选一款')).toBe(false);
    expect(host.page.route).toBe('pages/goods/index');
  });

  it('that is full stays as it is, the sheet stays open and says why', async () => {
    const lines = Array.from({ length: 50 }, (_, at) => ({ skuId: `other-${at}`, quantity: 1, chosen: true }));
    const host = await openSheet('apron', { 'xiaopu/cart': JSON.stringify(lines) });
    await host.tap('加入购物车', { index: 1 });
    expect(keptCart(host)).toHaveLength(50);
    expect(host.last('showToast')).toMatchObject({ title: '购物车放满 50 款了，先清掉几样' });
    expect(host.has('选一款')).toBe(true);
  });

  it('that the phone can not keep is said to be lost with the app', async () => {
    const host = await openSheet('apron');
    host.when('setStorageSync').fail('exceed storage max size 10Mb');
    await host.tap('加入购物车', { index: 1 });
    expect(host.last('showToast')).toMatchObject({ title: '放进购物车了，但手机存满了，关掉小铺会丢' });
  });
});

describe('what can not be had', () => {
  it('says why in the sheet, changes nothing and toasts nothing', async () => {
    const host = await openSheet('crisp');
    await host.tap('花生');
    await host.tap('三袋，卖完了');
    expect(host.text()).toContain('花生 · 三袋 卖完了');
    expect(host.text()).toContain('已选 花生 · 单袋 120 克');
    expect(host.calls('showToast')).toEqual([]);
  });

  it('lets go of what conflicts, asks for it again, and buys nothing until then', async () => {
    const host = await openSheet('crisp');
    await host.tap('三袋');
    await host.tap('海苔，没有这个搭配');
    expect(host.text()).toContain('没有 海苔 · 三袋 这一款，重新选一下份量');
    expect(host.text()).toContain('已选 海苔，还要选份量');
    await host.tap('立即购买', { index: 1 });
    expect(host.text()).toContain('先选一下份量');
    expect(host.calls('navigateTo')).toEqual([]);
    await host.tap('单袋 120 克');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'crisp-5*1' });
  });

  it('ends the count with its reason', async () => {
    const host = await openSheet('apron');
    await host.tap('长');
    expect(host.text()).toContain('剩 2 件');
    await host.tap('，多一件');
    expect(host.text()).toContain('只有 2 件了');
    await host.tap('立即购买', { index: 1 });
    expect(host.page.query).toMatchObject({ lines: 'apron-2*2' });
  });
});

describe('when the good can not be fetched', () => {
  it('offers to try again inside the sheet, and then sells it', async () => {
    const host = createHost({ storage: failing({ verb: 'goods.get', when: 'before', times: 1 }) });
    await host.launch(FEED);
    await host.tap('买 手工金属茶筒 200 克', { index: 0 });
    expect(host.text()).toContain('小铺这会儿没应声');
    expect(host.has('立即购买')).toBe(false);
    await host.tap('再试一次');
    await host.tap('立即购买');
    expect(host.page.route).toBe('orders/checkout/index');
  });
});
