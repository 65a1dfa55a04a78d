import { createHost, type Host } from '../../support/native/mini-host';
import { failing } from '../../support/native/shopper';

const CATALOGUE = '/pages/catalog/index';
/** Asked of the first setData that shows twenty cards. */
const LIGHT = 25_000;

async function opened(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(CATALOGUE);
  return host;
}

describe('the catalogue', () => {
  it('shows the first twenty goods, with a price that says when it is the least of several', async () => {
    const host = await opened();
    expect(host.$$('wx-image')).toHaveLength(20);
    expect(host.text()).toMatch(/手绘品茗杯\s*¥\s*39\s*\.90 起/);
    expect(host.counters.maxBytes).toBeLessThan(LIGHT);
  });

  it('fetches what comes after when its end is reached, and says when that was all', async () => {
    const host = await opened();
    expect(host.has('就这些了')).toBe(false);
    await host.callPage('onReachBottom');
    await host.until(() => host.has('就这些了'));
    expect(host.$$('wx-image').length).toBeGreaterThan(20);
  });

  it('shows one category at a time, and all of them again', async () => {
    const host = await opened();
    await host.tap('茶');
    await host.until(() => host.has('后山雨前绿茶'));
    expect(host.has('手绘品茗杯')).toBe(false);
    expect(host.attr('茶', 'aria-checked')).toBe(true);
    await host.tap('全部');
    await host.until(() => host.has('手绘品茗杯'));
  });

  it('begins each category at its top', async () => {
    const host = await opened();
    await host.tap('点心');
    expect(host.last('pageScrollTo')).toMatchObject({ scrollTop: 0 });
  });

  it('says of a good that it is sold out, and leads to it all the same', async () => {
    const host = await opened();
    await host.tap('点心');
    await host.until(() => host.has('艾草团子 豆沙馅 6 只，卖完了'));
    await host.tap('艾草团子 豆沙馅 6 只，卖完了');
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'qingtuan' } });
  });

  it('leads to the licence, also when nothing could be fetched', async () => {
    const host = await opened(failing({ verb: '*', when: 'before' }));
    expect(host.has('再试一次')).toBe(true);
    await host.tap('证照信息');
    expect(host.page.route).toBe('account/about/index');
  });

  it('brings goods and categories both when trying again helps', async () => {
    const host = await opened(
      failing({ verb: 'goods.list', when: 'before', times: 1 }, { verb: 'shop.get', when: 'before', times: 1 }),
    );
    expect(host.has('京都带回')).toBe(false);
    await host.tap('再试一次');
    await host.until(() => host.has('手绘品茗杯') && host.has('京都带回'));
  });

  it('springs back after a pull to refresh', async () => {
    const host = await opened();
    await host.callPage('onPullDownRefresh');
    await host.until(() => host.calls('stopPullDownRefresh').length === 1);
    expect(host.has('手绘品茗杯')).toBe(true);
  });

  it('is shared as the shop’s goods', async () => {
    const host = await opened();
    const shared = await host.callPage('onShareAppMessage', { from: 'menu' });
    expect(shared).toMatchObject({ title: '阿禾的小铺的好物', path: `${CATALOGUE}?s=c` });
  });
});
