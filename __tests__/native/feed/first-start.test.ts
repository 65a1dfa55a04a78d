import { createHost, type Host } from '../../support/native/mini-host';
import { setFaults, withFaults } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
const LOST = { verb: 'feed.list', when: 'lost' } as const;

/** The first start ever on this phone, with a cloud that does not answer for the feed. */
async function openUnanswered(): Promise<Host> {
  const host = createHost({ storage: withFaults(LOST) });
  await host.launch(FEED);
  return host;
}

describe('the first start on a phone', () => {
  it('draws the feed before there is an answer, and the answer changes no word of it', async () => {
    const unanswered = await openUnanswered();
    for (const words of ['阿禾的小铺', '置顶', '今天', '¥128', '转发']) expect(unanswered.text()).toContain(words);
    const answered = createHost();
    await answered.launch(FEED);
    await answered.until(() => answered.has('转发'));
    expect(unanswered.text()).toBe(answered.text());
    expect([...unanswered.errors, ...answered.errors]).toEqual([]);
  });

  it('gets its pictures with the answer, in place', async () => {
    const host = await openUnanswered();
    expect(host.attr('霁红釉盖碗', 'src', { index: 0 }) ?? '').toBe('');
    const { nodes } = host.wxml();
    setFaults(host);
    await host.relaunch();
    await host.until(() => String(host.attr('霁红釉盖碗', 'src', { index: 0 })).endsWith('gaiwan-hong.svg'));
    expect(host.wxml().nodes).toBe(nodes);
  });

  it('takes a tap before there is an answer, and keeps what it did', async () => {
    const host = await openUnanswered();
    await host.tap('喜欢，共 37', { index: 0 });
    await host.until(() => host.has('已喜欢，点一下取消，共 38'));
    setFaults(host);
    await host.relaunch();
    await host.until(() => host.has('已喜欢，点一下取消，共 38'));
  });

  it('leads from what is drawn to the goods', async () => {
    const host = await openUnanswered();
    await host.tap('桂花米糕 6 块装（当天做）', { index: 0 });
    await host.until(() => host.page.route === 'pages/goods/index' && host.has('加入购物车'));
  });

  it('says that there was no answer, and asks again', async () => {
    const host = createHost({ storage: withFaults({ verb: 'feed.list', when: 'before' }) });
    await host.launch(FEED);
    await host.until(() => host.has('没刷新成'));
    expect(host.has('转发')).toBe(true);
  });
});

it('a phone that opened the shop before, and kept no feed, asks before it draws', async () => {
  const host = createHost();
  await host.launch(FEED);
  await host.until(() => host.has('转发'));
  for (const key of ['xiaopu/last-feed', 'xiaopu/last-shop']) host.storage.delete(key);
  setFaults(host, LOST);
  await host.relaunch();
  expect(host.has('转发')).toBe(false);
});
