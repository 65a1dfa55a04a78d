import { createHost, type Host } from '../../support/native/mini-host';
import { checkoutOf, withFaults } from '../../support/native/shopper';

const GOOD = '/pages/goods/index?id=hongcha';
const NOTICE = '茶友群的价';
const FRIENDS = { encryptedData: 'demo:tea-friends', iv: 'iv' };

async function openPage(url: string, scene: number, group: Readonly<Record<string, string>> = FRIENDS): Promise<Host> {
  const host = createHost();
  host.when('getGroupEnterInfo').ok(group);
  await host.launch(url, { scene });
  return host;
}

describe('opening a card in the seller’s group', () => {
  it('shows the group price with the public price and the end date', async () => {
    const host = await openPage(`${GOOD}&s=c`, 1044);
    await host.until(() => host.text().includes('46.80'));
    expect(host.text()).toContain('群外价 ¥52');
    expect(host.text()).toMatch(/群内价：茶友群的价，到 \d+月\d+日/);
    expect(host.errors).toEqual([]);
  });

  it('shows the group’s promotions on the feed, without a countdown', async () => {
    const host = await openPage('/pages/feed/index?s=c', 1044);
    await host.until(() => host.has(NOTICE));
    expect(host.text()).toContain('你从群里来，今天都按群内价');
    expect(host.text()).not.toMatch(/仅剩|倒计时|已有\s*\d+|抢/);
    await host.tap('买 炭火工夫红茶', { index: 0 });
    await host.until(() => host.text().includes('46.80'));
  });

  it('shows them on the page of other goods too', async () => {
    const host = await openPage('/pages/goods/index?id=crisp&s=c', 1044);
    await host.until(() => host.has(NOTICE));
    await host.tap('炭火工夫红茶', { index: 0 });
    expect(host.page.query).toMatchObject({ id: 'hongcha' });
    await host.until(() => host.text().includes('46.80'));
  });

  it('charges the group price in every line', async () => {
    const host = await openPage(`${GOOD}&s=c`, 1044);
    await host.until(() => host.text().includes('46.80'));
    await host.relaunch(checkoutOf('hongcha-1*1'), { scene: 1001 });
    await host.until(() => host.has('群内价'));
    expect(host.text()).toContain('46.80');
  });

  it('does not show the group price on shared cards, in chats or Moments', async () => {
    const host = await openPage(`${GOOD}&s=c`, 1044);
    await host.until(() => host.text().includes('46.80'));
    for (const asked of ['onShareAppMessage', 'onShareTimeline']) {
      const { title } = Object(await host.callPage(asked, { from: 'menu' }));
      expect(title).toBe('¥52 起 炭火工夫红茶');
    }
  });

  it('counts as a group visit', async () => {
    const host = await openPage(`${GOOD}&s=c`, 1008);
    await host.until(() => JSON.stringify([...host.storage]).includes('.group.goods.hongcha'));
  });
});

describe('the public price', () => {
  it.each([
    ['from a card in another group', `${GOOD}&s=c`, 1044, { encryptedData: 'demo:others', iv: 'iv' }],
    ['from a card in a chat of two', `${GOOD}&s=c`, 1007, FRIENDS],
    ['by oneself', GOOD, 1001, FRIENDS],
    ['with the group only in the link', `${GOOD}&s=g&group=tea-friends`, 1007, FRIENDS],
  ])('applies %s', async (_, url, scene, group) => {
    const host = await openPage(url, scene, group);
    await host.until(() => host.text().includes('¥52') || host.text().includes('52'));
    await host.settle();
    expect(host.text()).not.toContain('46.80');
    expect(host.text()).not.toContain('群内价');
  });

  it('applies if WeChat does not return the group, or the cloud does not answer', async () => {
    const host = createHost({ storage: withFaults({ verb: 'group.enter', when: 'before' }) });
    host.when('getGroupEnterInfo').ok(FRIENDS);
    await host.launch(`${GOOD}&s=c`, { scene: 1044 });
    await host.until(() => host.has('立即购买'));
    expect(host.text()).not.toContain('46.80');
    const withoutGroup = createHost();
    await withoutGroup.launch(`${GOOD}&s=c`, { scene: 1044 });
    await withoutGroup.until(() => withoutGroup.has('立即购买'));
    expect(withoutGroup.text()).not.toContain('46.80');
    expect([...host.errors, ...withoutGroup.errors]).toEqual([]);
  });
});

describe('the demo shop', () => {
  it('can simulate a group card, and shows visits by source', async () => {
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
