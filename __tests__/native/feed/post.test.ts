import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const postUrl = (id: string) => `/pages/post/index?id=${id}`;

async function openPage(url: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  return host;
}

describe('an article', () => {
  it('shows its blocks in order, then its comments', async () => {
    const host = await openPage(postUrl('a02'));
    const text = host.text();
    const parts = [
      '一只盖碗怎么挑',
      '阿禾',
      '常有人说',
      '看口沿',
      '沿往外撇',
      '好盖碗是拿起来就忘了它',
      '大家说',
      '林木木',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows each goods item once, and opens it', async () => {
    const host = await openPage(postUrl('a02'));
    expect(host.$$('买 薄胎盖碗 三色')).toHaveLength(1);
    await host.tap('耐热玻璃公道杯', { index: 0 });
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'gongdao' } });
  });

  it('opens its pictures at the tapped one', async () => {
    const host = await openPage(postUrl('a02'));
    await host.tap('放大看', { index: 1 });
    expect(host.last('previewImage')).toMatchObject({
      current: 'wxfile://usr/demo/gaiwan.svg',
      urls: [
        'wxfile://usr/demo/gaiwan-qing.svg',
        'wxfile://usr/demo/gaiwan.svg',
        'wxfile://usr/demo/gaiwan-hand.svg',
        'wxfile://usr/demo/gaiwan-pour.svg',
      ],
    });
  });

  it('can be shared', async () => {
    const host = await openPage(postUrl('a02'));
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '一只盖碗怎么挑',
      path: `${postUrl('a02')}&s=c`,
    });
  });
});

describe('a moment opened by a link', () => {
  it('shows the post with its goods', async () => {
    const host = await openPage(postUrl('p09'));
    for (const words of ['一张茶席能换三种心情', '提到的好物', '胡桃木茶盘', '橘子'])
      expect(host.text()).toContain(words);
  });
});

describe('a post that cannot be shown', () => {
  it.each([
    ['is gone', 'nonesuch', '这条动态已经不在了'],
    ['was never named', '', '没找到这条动态'],
    ['has an id that none can have', 'x'.repeat(200), '没找到这条动态'],
  ])('says so when it %s, and leads home', async (_, id, words) => {
    const host = await openPage(postUrl(id));
    await host.until(() => host.text().includes(words));
    await host.tap('去看动态');
    expect(host.pages).toEqual(['pages/feed/index']);
    expect(host.errors).toEqual([]);
  });

  it('can be retried', async () => {
    const host = await openPage(postUrl('p09'), withFaults({ verb: 'feed.get', when: 'before', times: 1 }));
    await host.tap('再试一次');
    await host.until(() => host.text().includes('一张茶席'));
  });
});
