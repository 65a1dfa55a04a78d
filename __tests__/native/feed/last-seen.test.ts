import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
const RESET = '已重新开张';

/** What a phone holds that the feed was opened on. */
async function afterVisit(): Promise<Readonly<Record<string, unknown>>> {
  const host = createHost();
  await host.launch(FEED);
  await host.until(() => host.has('转发'));
  return Object.fromEntries(host.storage);
}

async function open(storage: Readonly<Record<string, unknown>>): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(FEED);
  return host;
}

describe('the feed that was seen last', () => {
  it('is there while the cloud is asked, with its likes', async () => {
    const host = await open({ ...(await afterVisit()), ...withFaults({ verb: 'feed.list', when: 'lost' }) });
    for (const words of ['阿禾的小铺', '置顶', '今天', '转发']) expect(host.text()).toContain(words);
    await host.tap('喜欢，共', { index: 0 });
    expect(host.text()).toContain('阿禾 回复 小满');
    expect(host.errors).toEqual([]);
  });

  it('stays when the cloud can’t be reached, and says so', async () => {
    const host = await open({ ...(await afterVisit()), ...withFaults({ verb: 'feed.list', when: 'before' }) });
    await host.until(() => host.has('没刷新成'));
    expect(host.has('转发')).toBe(true);
  });

  it('does not bring back a notice', async () => {
    const host = await open({ 'xiaopu/5/root': 'of an older version' });
    await host.until(() => host.has(RESET));
    await host.relaunch();
    expect(host.has('转发')).toBe(true);
    expect(host.has(RESET)).toBe(false);
  });

  it('is removed with all that is known of the shopper', async () => {
    const host = createHost({ storage: await afterVisit() });
    await host.launch('/account/my-data/index');
    await host.tap('注销，全都删掉');
    await host.until(() => host.has('都删掉了'));
    expect([...host.storage.keys()].filter((key) => key.startsWith('xiaopu/last-'))).toEqual([]);
  });
});
