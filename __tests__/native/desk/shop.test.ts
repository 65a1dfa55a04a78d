import { resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';

const SHOP = '/desk/shop/index';
const edit = (section: string) => `/desk/shop/edit/index?section=${section}`;

afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

describe('the shop’s settings', () => {
  it('are opened from the desk, changed and seen by shoppers', async () => {
    const host = createHost();
    await host.launch('/desk/home/index');
    await host.until(() => host.has('店铺设置'));
    await host.tap('店铺设置');
    await host.until(() => host.has('¥8 起，满 ¥99 包邮'));
    await host.tap('门面');
    await host.until(() => host.has('店名'));
    await host.input('店名', '小院', { index: 1 });
    await host.tap('先看看');
    await host.until(() => host.has('客人看到的样子'));
    expect(host.$$('小院').length).toBeGreaterThan(0);
    await host.tap('关上', { index: 1 });
    await host.tap('保存');
    await host.until(() => host.page.route === SHOP.slice(1) && host.has('小院'));
    expect(toasts(host)).toContain('存好了，客人看到的已经是新的');
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('小院'));
    expect(host.errors).toEqual([]);
  });

  it('are not saved with an amount that is none, and what was written stays', async () => {
    const host = createHost();
    await host.launch(edit('freight'));
    await host.until(() => host.has('首重运费'));
    await host.input('首重运费', '十块', { index: 1 });
    await host.tap('保存');
    expect(host.has('写成 8 或 8.50 这样。')).toBe(true);
    expect(host.attr('首重运费', 'value', { index: 1 })).toBe('十块');
    await host.input('首重运费', '10', { index: 1 });
    expect(host.has('写成 8 或 8.50 这样。')).toBe(false);
  });

  it('are saved once when the answer was lost', async () => {
    const host = createHost();
    setFaults(host, { verb: 'desk.saveShop', when: 'after', times: 1 });
    await host.launch(edit('freight'));
    await host.until(() => host.has('首重运费'));
    await host.input('首重运费', '10', { index: 1 });
    await host.tap('保存');
    await host.until(() => host.has('过一会儿再试'));
    await host.tap('保存');
    await host.until(() => toasts(host).includes('存好了，客人看到的已经是新的'));
    await host.relaunch(SHOP);
    await host.until(() => host.has('¥10 起，满 ¥99 包邮'));
  });

  it('tell the days on which nothing is sent', async () => {
    const host = createHost();
    await host.launch(edit('pause'));
    await host.until(() => host.has('停几天'));
    await host.tap('停几天');
    await host.tap('保存');
    expect(host.has('这里要填。')).toBe(true);
    await host.input('跟客人说', '回老家几天', { index: 1 });
    await host.tap('保存');
    await host.until(() => toasts(host).includes('存好了，客人看到的已经是新的'));
    await host.relaunch(SHOP);
    await host.until(() => host.has('不发'));
  });

  it.each([
    ['licence', '经营者', '林小满'],
    ['freight', '怎么送', '下雨天不发'],
    ['wechat', '微信号', 'xiaopu_new'],
  ])('are tried on the shopper’s page before they are saved, and only there: %s', async (section, label, text) => {
    const host = createHost();
    await host.launch(edit(section));
    await host.until(() => host.has(label));
    await host.input(label, text, { index: 1 });
    await host.tap('先看看');
    await host.until(() => !host.page.route.startsWith('desk/') && host.has(text));
    const seenOn = `/${host.page.route}`;
    await host.back();
    expect(host.attr(label, 'value', { index: 1 })).toBe(text);
    await host.relaunch(seenOn);
    await host.until(() => host.page.route === seenOn.slice(1) && host.$$('.skeleton').length === 0);
    expect(host.has(text)).toBe(false);
    expect(host.errors).toEqual([]);
  });

  it('show in a sheet what the tabs would say: the days without sending, the categories', async () => {
    const host = createHost();
    await host.launch(edit('pause'));
    await host.until(() => host.has('停几天'));
    await host.tap('停几天');
    await host.input('跟客人说', '回老家几天', { index: 1 });
    await host.tap('先看看');
    await host.until(() => host.has('客人看到的样子') && host.$$('回老家几天').length > 0);
    await host.tap('关上', { index: 1 });
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('阿禾的小铺'));
    expect(host.$$('回老家几天')).toHaveLength(0);
  });

  it('offer a retry after a failure', async () => {
    const host = createHost();
    setFaults(host, { verb: 'desk.getShop', when: 'before', times: 1 });
    await host.launch(SHOP);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('门面'));
  });
});
