import { createHost, type Host } from '../../support/native/mini-host';
import { failing } from '../../support/native/shopper';

const LIGHT = 20_000;
const at = (id: string) => `/pages/goods/index?id=${id}`;

async function opened(id: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(at(id));
  return host;
}

describe('a good', () => {
  it('tells its price, its name, what the seller says, and what a careful buyer asks', async () => {
    const host = await opened('yuqian');
    const text = host.text();
    for (const words of [
      '48',
      '后山雨前绿茶',
      '我早上起来的头一杯就是它',
      '运费 ¥8 起，一单满 ¥99 免',
      '七天内',
      '保质期',
    ]) {
      expect(text).toContain(words);
    }
    expect(host.counters.maxBytes).toBeLessThan(LIGHT);
  });

  it('shows its pictures full screen from the one that was tapped', async () => {
    const host = await opened('yuqian');
    expect(host.has('1/3')).toBe(true);
    await host.tap('wx-image', { index: 1 });
    const { current, urls } = Object(host.last('previewImage'));
    expect(urls).toHaveLength(3);
    expect(current).toBe(urls[1]);
  });

  it('counts the pictures as one leafs through them', async () => {
    const host = await opened('yuqian');
    await host.fire(host.$('wx-swiper'), 'change', { current: 2 });
    expect(host.has('3/3')).toBe(true);
  });

  it('shows a single picture without a count', async () => {
    const host = await opened('ricecake');
    expect(host.$$('wx-swiper')).toHaveLength(0);
    expect(host.has('1/1')).toBe(false);
  });

  it('says plainly that it can’t go back, and why', async () => {
    const host = await opened('ricecake');
    expect(host.text()).toContain('不能无理由退：当天做的鲜点心，放不住，退回来也不能再卖');
    expect(host.text()).not.toContain('不用说理由就能退');
  });

  it('says where a pre-ordered one is bought and when it comes', async () => {
    const host = await opened('caddy');
    expect(host.text()).toMatch(/从京都带回，约 \d+月\d+日到掌柜手里/);
  });

  it('leads to the licence and to what the seller told of it', async () => {
    const host = await opened('crisp');
    await host.tap('证照');
    expect(host.page.route).toBe('account/about/index');
    await host.back();
    await host.tap('看动态：薄脆刚出炉');
    expect(host.page.route).toBe('pages/post/index');
  });

  it('is shared with its price and its name', async () => {
    const host = await opened('crisp');
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '¥22.50 起 薄脆 黑芝麻／花生／海苔',
      path: `${at('crisp')}&s=c`,
    });
  });

  it('asks nothing of the shopper, and copies nothing, by itself', async () => {
    const host = await opened('crisp');
    for (const api of ['login', 'getUserProfile', 'showModal', 'setClipboardData']) expect(host.calls(api)).toEqual([]);
  });
});

describe('buying', () => {
  it('tells what is chosen, and opens the sheet to choose', async () => {
    const host = await opened('crisp');
    await host.tap('黑芝麻 · 单袋 120 克');
    await host.until(() => host.has('选一款'));
  });

  it('puts a good into the cart and counts it on the bar', async () => {
    const host = await opened('ricecake');
    await host.tap('加入购物车');
    await host.until(() => host.has('选数量'));
    await host.tap('加入购物车', { index: host.$$('加入购物车').length - 1 });
    await host.until(() => host.has('购物车，1 件'));
    await host.tap('购物车，1 件');
    expect(host.page.route).toBe('pages/cart/index');
  });

  it('takes a question about it to the seller', async () => {
    const host = await opened('crisp');
    await host.tap('问掌柜「薄脆 黑芝麻／花生／海苔」');
    expect(host.last('setClipboardData')).toMatchObject({ data: '你好，想问问「薄脆 黑芝麻／花生／海苔」。' });
    expect(host.page.route).toBe('pages/seller/index');
  });

  it('offers nothing but the seller when all of it is sold', async () => {
    const host = await opened('qingtuan');
    expect(host.has('立即购买')).toBe(false);
    await host.tap('问掌柜');
    expect(host.page.route).toBe('pages/seller/index');
  });
});

describe('a good that can’t be shown', () => {
  it.each([['/pages/goods/index'], [at('x'.repeat(41))]])('says so of a link that is not whole: %s', async (url) => {
    const host = createHost();
    await host.launch(url);
    expect(host.text()).toContain('没找到这件好物');
    await host.tap('去逛逛');
    expect(host.page.route).toBe('pages/catalog/index');
  });

  it('says that it is gone, and leads home', async () => {
    const host = await opened('nothing-of-that-id');
    expect(host.text()).toContain('这件好物已经不在了');
    await host.tap('去看动态');
    expect(host.page.route).toBe('pages/feed/index');
  });

  it('comes when trying again helps', async () => {
    const host = await opened('crisp', failing({ verb: 'goods.get', when: 'before', times: 1 }));
    await host.tap('再试一次');
    await host.until(() => host.has('立即购买'));
  });

  it('is sold also when its shop could not be fetched, and says what is not known', async () => {
    const host = await opened('crisp', failing({ verb: 'shop.get', when: 'before' }));
    expect(host.text()).toContain('怎么送没取到');
    expect(host.has('立即购买')).toBe(true);
  });
});
