import { createHost, type Host } from '../../support/native/mini-host';
import { checkoutOf, failing } from '../../support/native/shopper';

const GOOD = '/pages/goods/index?id=hongcha';
const NOTICE = '茶友群的价';
const FRIENDS = { encryptedData: 'demo:tea-friends', iv: 'iv' };

async function opened(url: string, scene: number, group: Readonly<Record<string, string>> = FRIENDS): Promise<Host> {
  const host = createHost();
  host.when('getGroupEnterInfo').ok(group);
  await host.launch(url, { scene });
  return host;
}

describe('coming from a card in the seller’s group', () => {
  it('shows the group’s price where it opens, with what others pay and until when', async () => {
    const host = await opened(`${GOOD}&s=c`, 1044);
    await host.until(() => host.text().includes('46.80'));
    expect(host.text()).toContain('群外价 ¥52');
    expect(host.text()).toMatch(/群内价：茶友群的价，到 \d+月\d+日/);
    expect(host.errors).toEqual([]);
  });

  it('says so quietly on the feed, without a count and without hurry', async () => {
    const host = await opened('/pages/feed/index?s=c', 1044);
    await host.until(() => host.has(NOTICE));
    expect(host.text()).toContain('你从群里来，今天都按群内价');
    expect(host.text()).not.toMatch(/仅剩|倒计时|已有\s*\d+|抢/);
    await host.tap('买 炭火工夫红茶', { index: 0 });
    await host.until(() => host.text().includes('46.80'));
  });

  it('says so beside another good that was shared into it', async () => {
    const host = await opened('/pages/goods/index?id=crisp&s=c', 1044);
    await host.until(() => host.has(NOTICE));
    await host.tap('炭火工夫红茶', { index: 0 });
    expect(host.page.query).toMatchObject({ id: 'hongcha' });
    await host.until(() => host.text().includes('46.80'));
  });

  it('is charged what it says, line by line', async () => {
    const host = await opened(`${GOOD}&s=c`, 1044);
    await host.until(() => host.text().includes('46.80'));
    await host.relaunch(checkoutOf('hongcha-1*1'), { scene: 1001 });
    await host.until(() => host.has('群内价'));
    expect(host.text()).toContain('46.80');
  });

  it('is told to no one she shares the good with, in a chat or in Moments', async () => {
    const host = await opened(`${GOOD}&s=c`, 1044);
    await host.until(() => host.text().includes('46.80'));
    for (const asked of ['onShareAppMessage', 'onShareTimeline']) {
      const { title } = Object(await host.callPage(asked, { from: 'menu' }));
      expect(title).toBe('¥52 起 炭火工夫红茶');
    }
  });

  it('counts as come from a group', async () => {
    const host = await opened(`${GOOD}&s=c`, 1008);
    await host.until(() => JSON.stringify([...host.storage]).includes('.group.goods.hongcha'));
  });
});

describe('the usual price', () => {
  it.each([
    ['from a card in another group', `${GOOD}&s=c`, 1044, { encryptedData: 'demo:others', iv: 'iv' }],
    ['from a card in a chat of two', `${GOOD}&s=c`, 1007, FRIENDS],
    ['by oneself', GOOD, 1001, FRIENDS],
    ['with the group only in the link', `${GOOD}&s=g&group=tea-friends`, 1007, FRIENDS],
  ])('holds %s', async (_, url, scene, group) => {
    const host = await opened(url, scene, group);
    await host.until(() => host.text().includes('¥52') || host.text().includes('52'));
    await host.settle();
    expect(host.text()).not.toContain('46.80');
    expect(host.text()).not.toContain('群内价');
  });

  it('holds where WeChat does not tell the group, and where the cloud can’t be asked', async () => {
    const host = createHost({ storage: failing({ verb: 'group.enter', when: 'before' }) });
    host.when('getGroupEnterInfo').ok(FRIENDS);
    await host.launch(`${GOOD}&s=c`, { scene: 1044 });
    await host.until(() => host.has('立即购买'));
    expect(host.text()).not.toContain('46.80');
    const untold = createHost();
    await untold.launch(`${GOOD}&s=c`, { scene: 1044 });
    await untold.until(() => untold.has('立即购买'));
    expect(untold.text()).not.toContain('46.80');
    expect([...host.errors, ...untold.errors]).toEqual([]);
  });
});

describe('the demo shop', () => {
  it('lets one try a group’s price without a group, and shows what its cards brought', async () => {
    const host = createHost();
    await host.launch(`${GOOD}&s=c`, { scene: 1007 });
    await host.until(() => host.has('立即购买'));
    await host.relaunch('/sandbox/index', { scene: 1001 });
    await host.until(() => host.has('聊天'));
    await host.tap('从茶友群进来');
    await host.until(() => host.has('已经是从群里来了'));
    await host.relaunch(GOOD, { scene: 1001 });
    await host.until(() => host.text().includes('46.80'));
  });
});
