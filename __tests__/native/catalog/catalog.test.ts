import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const CATALOG = '/pages/catalog/index';
/** Size limit of the setData that shows the first twenty cards, bytes. */
const LIGHT = 9_500;

async function openPage(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(CATALOG);
  return host;
}

describe('the catalog page', () => {
  it('shows the first twenty goods, with 起 after the lowest of several prices', async () => {
    const host = await openPage();
    expect(host.$$('wx-image')).toHaveLength(20);
    expect(host.text()).toMatch(/手绘品茗杯\s*画得快，每只都不一样，\S*\s*¥\s*39\s*\.90 起/);
    expect(host.counters.maxBytes).toBeLessThan(LIGHT);
  });

  it('puts goods of one SKU into the cart by one tap, and lets choose among several', async () => {
    const host = await openPage();
    const bytes = await host.bytesOf(() => host.tap('加购 耐热玻璃公道杯'));
    expect(bytes).toBeLessThan(100);
    expect(host.last('showToast')).toMatchObject({ title: '放进购物车了' });
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '1' });
    expect(host.page.route).toBe('pages/catalog/index');
    await host.tap('加购 手绘品茗杯');
    await host.until(() => host.has('选一款'));
    await host.tap('加入购物车');
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '2' });
    await host.until(() => !host.has('选一款'));
  });

  it('loads the next page at its end, and shows when there is no more', async () => {
    const host = await openPage();
    expect(host.has('就这些了')).toBe(false);
    await host.callPage('onReachBottom');
    await host.until(() => host.has('就这些了'));
    expect(host.$$('wx-image').length).toBeGreaterThan(20);
  });

  it('sends only the new goods of the next page', async () => {
    const host = await openPage();
    const first = host.$$('wx-image').length;
    const bytes = await host.bytesOf(async () => {
      await host.callPage('onReachBottom');
      await host.until(() => host.has('就这些了'));
    });
    // 8,600 bytes for a page of twenty; each card has a control that puts it into the cart.
    const cards = host.$$('wx-image').length - first;
    expect(bytes).toBeLessThan(300 + cards * 420);
    expect(host.sent.filter((json) => json.includes('手绘品茗杯'))).toHaveLength(1);
  });

  it('does not render goods far from the screen, and keeps their room', async () => {
    const host = await openPage();
    const near = { intersectionRatio: 0.1, boundingClientRect: { height: 2_800 } };
    await host.callPage('onReachBottom');
    await host.until(() => host.has('就这些了'));
    const all = host.wxml().nodes;
    await host.emit('near:#goods-0', { ...near, intersectionRatio: 0 });
    expect(host.has('手绘品茗杯')).toBe(false);
    expect(host.attr('#goods-0', 'style')).toContain('2800px');
    expect(host.wxml().nodes).toBeLessThan(all - 100);
    await host.emit('near:#goods-0', near);
    expect(host.has('手绘品茗杯')).toBe(true);
    expect(host.wxml().nodes).toBe(all);
  });

  it('shows one category, and all goods again', async () => {
    const host = await openPage();
    await host.tap('茶');
    await host.until(() => host.has('后山雨前绿茶'));
    expect(host.has('手绘品茗杯')).toBe(false);
    expect(host.attr('茶', 'aria-checked')).toBe(true);
    await host.tap('全部');
    await host.until(() => host.has('手绘品茗杯'));
  });

  it('scrolls to the top when the category changes', async () => {
    const host = await openPage();
    await host.tap('点心');
    expect(host.last('pageScrollTo')).toMatchObject({ scrollTop: 0 });
  });

  it('scrolls to the top when its own tab is tapped', async () => {
    const host = await openPage();
    // A tap right after the page is shown is the one that led to it.
    await host.until(() => {
      void host.callPage('onTabItemTap', { index: 1, pagePath: 'pages/catalog/index', text: '好物' });
      return host.calls('pageScrollTo').length > 0;
    });
    expect(host.last('pageScrollTo')).toMatchObject({ scrollTop: 0 });
  });

  it('shows that goods are sold out and links to them', async () => {
    const host = await openPage();
    await host.tap('点心');
    await host.until(() => host.has('卖完了'));
    await host.tap('卖完了');
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'qingtuan' } });
  });

  it('links to the licence, even if nothing loads', async () => {
    const host = await openPage(withFaults({ verb: '*', when: 'before' }));
    expect(host.has('再试一次')).toBe(true);
    await host.tap('证照信息');
    expect(host.page.route).toBe('account/about/index');
  });

  it('loads goods and categories on retry', async () => {
    const host = await openPage(
      withFaults({ verb: 'goods.list', when: 'before', times: 1 }, { verb: 'shop.get', when: 'before', times: 1 }),
    );
    expect(host.has('京都带回')).toBe(false);
    await host.tap('再试一次');
    await host.until(() => host.has('手绘品茗杯') && host.has('京都带回'));
  });

  it('ends the pull-to-refresh animation', async () => {
    const host = await openPage();
    await host.callPage('onPullDownRefresh');
    await host.until(() => host.calls('stopPullDownRefresh').length === 1);
    expect(host.has('手绘品茗杯')).toBe(true);
  });

  it('is shared with the shop’s name', async () => {
    const host = await openPage();
    const shared = await host.callPage('onShareAppMessage', { from: 'menu' });
    expect(shared).toMatchObject({ title: '阿禾的小铺的好物', path: `${CATALOG}?s=c` });
  });
});
