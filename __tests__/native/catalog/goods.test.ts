import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const LIGHT = 6_000;
const goodsUrl = (id: string) => `/pages/goods/index?id=${id}`;

async function openPage(id: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(goodsUrl(id));
  return host;
}

describe('a goods page', () => {
  it('shows price, title, subtitle and purchase information', async () => {
    const host = await openPage('yuqian');
    const text = host.text();
    for (const words of [
      '48',
      '后山雨前绿茶',
      '我早上起来的头一杯就是它',
      '运费 ¥8 起，满 ¥99 免',
      '七天可退',
      '保质期',
    ]) {
      expect(text).toContain(words);
    }
    expect(host.counters.maxBytes).toBeLessThan(LIGHT);
  });

  it('opens its pictures full screen at the tapped one', async () => {
    const host = await openPage('yuqian');
    expect(host.has('1/4')).toBe(true);
    await host.tap('wx-image', { index: 1 });
    const { current, urls } = Object(host.last('previewImage'));
    expect(urls).toHaveLength(4);
    expect(current).toBe(urls[1]);
  });

  it('shows the number of the current picture', async () => {
    const host = await openPage('yuqian');
    await host.fire(host.$('wx-swiper'), 'change', { current: 2 });
    expect(host.has('3/4')).toBe(true);
  });

  it('shows a single picture without a number', async () => {
    const host = await openPage('ricecake');
    expect(host.$$('wx-swiper')).toHaveLength(0);
    expect(host.has('1/1')).toBe(false);
  });

  it('says in two lines how it is sent and returned, and all of it after a tap', async () => {
    const host = await openPage('yuqian');
    expect(host.text()).toContain('七天可退 · 现货 48 小时内从景德镇寄出');
    expect(host.text()).not.toContain('补寄或退款你来选');
    expect(host.has('签收后七天内，不用说理由就能退。')).toBe(false);
    await host.tap('送货');
    await host.until(() => host.has('签收后七天内，不用说理由就能退。'));
    expect(host.text()).toContain('补寄或退款你来选');
  });

  it('tells the story in words and pictures', async () => {
    const host = await openPage('gaiwan');
    expect(host.has('1/3')).toBe(true);
    expect(host.text()).toContain('来历');
    expect(host.has('三根手指提起一只盖碗，食指压着盖钮')).toBe(true);
  });

  it('shows that the goods can’t be returned, and why after a tap', async () => {
    const host = await openPage('ricecake');
    expect(host.text()).toContain('不能无理由退');
    await host.tap('送货');
    expect(host.text()).toContain('不能无理由退：当天做的鲜点心，放不住，退回来也不能再卖');
    expect(host.text()).not.toContain('不用说理由就能退');
  });

  it('shows where pre-ordered goods are bought and when they arrive', async () => {
    const host = await openPage('caddy');
    expect(host.text()).toMatch(/从京都带回，约 \d+月\d+日到掌柜手里/);
  });

  it('links to the licence and to posts about the goods', async () => {
    const host = await openPage('crisp');
    await host.tap('证照');
    expect(host.page.route).toBe('account/about/index');
    await host.back();
    await host.tap('看动态：薄脆刚出炉');
    expect(host.page.route).toBe('pages/post/index');
  });

  it('is shared with price and title', async () => {
    const host = await openPage('crisp');
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '¥22.50 起 薄脆 三味',
      path: `${goodsUrl('crisp')}&s=c`,
    });
  });

  it('does not ask for permissions or copy anything by itself', async () => {
    const host = await openPage('crisp');
    for (const api of ['login', 'getUserProfile', 'showModal', 'setClipboardData']) expect(host.calls(api)).toEqual([]);
  });
});

describe('buying', () => {
  it('names what there is to choose, as the price is that of all, and then the chosen kind', async () => {
    const host = await openPage('crisp');
    await host.tap('口味和份量');
    await host.until(() => host.has('选一款'));
    await host.tap('花生');
    await host.until(() => host.has('花生 · 单袋 120 克'));
  });

  it('adds goods to the cart and shows their number on the bar', async () => {
    const host = await openPage('ricecake');
    await host.tap('加入购物车');
    await host.until(() => host.has('选数量'));
    await host.tap('加入购物车', { index: host.$$('加入购物车').length - 1 });
    await host.until(() => host.has('购物车，1 件'));
    await host.tap('购物车，1 件');
    expect(host.page.route).toBe('pages/cart/index');
  });

  it('moves price and picture to the kind that is chosen, and the sheet does too', async () => {
    const host = await openPage('gaiwan');
    const header = () => /¥\s*(\d+)( 起)?/.exec(host.text())?.slice(1);
    expect(header()).toEqual(['128', ' 起']);
    expect(host.attr('wx-swiper', 'current')).toBe(0);
    await host.tap('立即购买');
    await host.until(() => host.has('选一款'));
    await host.tap('霁红', { index: 0 });
    await host.tap('关上', { index: 0 });
    expect(header()).toEqual(['168', undefined]);
    expect(host.attr('wx-swiper', 'current')).toBeGreaterThan(0);
    expect(host.text()).toContain('已选');
  });

  it('offers an alert and similar goods when everything is sold out', async () => {
    const host = await openPage('qingtuan');
    expect(host.has('立即购买')).toBe(false);
    await host.until(() => host.has('看看这些'));
    await host.tap('到货告诉我');
    await host.until(() => host.has('✓ 到货告诉你'));
  });
});

describe('asking the seller about goods', () => {
  const openSheet = async () => {
    const host = await openPage('crisp');
    await host.tap('问掌柜「薄脆 三味」');
    await host.until(() => host.has('在线聊（带上这件）'));
    return host;
  };

  it('opens the chat with a card of the goods, over their page', async () => {
    const host = await openSheet();
    expect(host.calls('setClipboardData')).toEqual([]);
    await host.tap('在线聊（带上这件）');
    expect(host.calls('button:contact')).toHaveLength(1);
    expect(host.pages).toEqual(['pages/goods/index']);
    await host.tap('关上', { index: 0 });
    await host.until(() => !host.has('在线聊（带上这件）'));
    expect(host.has('立即购买')).toBe(true);
  });

  it('copies the WeChat id by a tap on it only', async () => {
    const host = await openSheet();
    await host.tap('复制微信号');
    expect(host.last('setClipboardData')).toMatchObject({ data: 'ahe-xiaopu' });
    expect(host.pages).toEqual(['pages/goods/index']);
  });

  it('leads on to the whole card', async () => {
    const host = await openSheet();
    await host.tap('看名片和二维码');
    expect(host.page.route).toBe('pages/seller/index');
  });
});

describe('what speaks for the goods', () => {
  it('are stars of real reviews and where they are sent from, and no sales before there are any', async () => {
    const host = await openPage('gaiwan');
    await host.until(() => /★\d\.\d/.test(host.text()));
    expect(host.text()).toContain('景德镇发货');
    expect(host.text()).not.toContain('卖出');
  });

  it('say the price after all discounts, and checkout keeps it', async () => {
    const host = await openPage('sidepot');
    await host.until(() => host.has('优惠后'));
    const price = /优惠后 (¥\d+)/.exec(host.text())?.[1];
    expect(price).toBe('¥253');
    await host.tap('立即购买');
    await host.until(() => host.has('选数量'));
    await host.until(() => host.$$(`优惠后 ${price}`).length === 2);
    await host.tap('立即购买', { index: host.$$('立即购买').length - 1 });
    await host.until(() => host.page.route === 'orders/checkout/index' && host.has('合计'));
    expect(host.text()).toMatch(/合计\s*¥\s*253/);
  });

  it('shows promotions and coupons in one line, and all of them after a tap', async () => {
    const host = await openPage('crisp');
    await host.tap('优惠');
    await host.until(() => host.has('去领券'));
    await host.tap('去领券');
    expect(host.page.route).toBe('account/coupons/index');
  });
});

describe('a goods page that can’t be shown', () => {
  it.each([['/pages/goods/index'], [goodsUrl('x'.repeat(41))]])(
    'shows a notice for an incomplete link: %s',
    async (url) => {
      const host = createHost();
      await host.launch(url);
      expect(host.text()).toContain('没找到这件好物');
      await host.tap('看别的好物');
      expect(host.page.route).toBe('pages/catalog/index');
    },
  );

  it('says that the goods no longer exist, and shows others', async () => {
    const host = await openPage('nothing-of-that-id');
    expect(host.text()).toContain('这件好物已经不在了');
    await host.until(() => host.has('看看这些'));
    await host.tap('看别的好物');
    expect(host.page.route).toBe('pages/catalog/index');
  });

  it('loads on retry', async () => {
    const host = await openPage('crisp', withFaults({ verb: 'goods.get', when: 'before', times: 1 }));
    await host.tap('再试一次');
    await host.until(() => host.has('立即购买'));
  });

  it('works without the shop’s data, and says what is missing', async () => {
    const host = await openPage('crisp', withFaults({ verb: 'shop.get', when: 'before' }));
    expect(host.text()).toContain('怎么送没取到');
    expect(host.has('立即购买')).toBe(true);
  });
});
