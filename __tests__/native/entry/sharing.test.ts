import { createHost, type Host } from '../../support/native/mini-host';
import { appPages } from '../../support/native/mini-host/stack';
import { withFaults } from '../../support/native/shopper';

interface Card {
  readonly title: string;
  readonly path: string;
  readonly promise?: Promise<{ readonly path: string; readonly imageUrl?: string }>;
}

const isCard = (value: unknown): value is Card =>
  value instanceof Object && 'title' in value && 'path' in value && typeof value.path === 'string';

async function openPage(url: string, scene = 1001): Promise<Host> {
  const host = createHost();
  await host.launch(url, { scene });
  return host;
}

async function cardFrom(host: Host): Promise<Card> {
  const card = await host.callPage('onShareAppMessage', { from: 'menu' });
  if (!isCard(card)) throw new Error(`no card: ${JSON.stringify(card)}`);
  return card;
}

const momentFrom = (host: Host) => host.callPage('onShareTimeline');

/** A page, an action before sharing, the card’s title, and the text shown when the card is opened. */
const SHARED: readonly (readonly [string, string, (host: Host) => Promise<unknown>, string, readonly string[]])[] = [
  ['the feed', '/pages/feed/index', async () => undefined, '阿禾的小铺', ['今天', '置顶']],
  ['a post', '/pages/post/index?id=a02', async () => undefined, '一只盖碗怎么挑', ['看口沿']],
  ['a good', '/pages/goods/index?id=crisp', async () => undefined, '薄脆', ['薄脆 三味', '立即购买']],
  [
    'the posts about goods',
    '/pages/goods/posts/index?id=gaiwan',
    async () => undefined,
    '薄胎盖碗',
    ['昨晚开的窑', '就这些了'],
  ],
  ['the seller', '/pages/seller/index', async () => undefined, '阿禾', ['ahe-xiaopu']],
  ['the goods', '/pages/catalog/index', async () => undefined, '好物', ['全部']],
  [
    'the goods of a category',
    '/pages/catalog/index',
    async (host) => {
      await host.tap('茶', { index: 0 });
      await host.until(() => !host.has('手绘品茗杯'));
    },
    '小铺 · 茶',
    ['后山雨前绿茶'],
  ],
  ['a search', '/search/index/index?text=%E8%8C%B6', async () => undefined, '茶', ['找到']],
];

describe('a chat card', () => {
  it.each(SHARED)('of %s has its title and opens it', async (_, url, act, named, seen) => {
    const host = await openPage(url);
    await act(host);
    const card = await cardFrom(host);
    expect(card.title).toContain(named);
    expect(card.path).toMatch(/[?&]s=c$/);
    await host.relaunch(card.path, { scene: 1007 });
    expect(`/${host.page.route}`).toBe(url.split('?')[0]);
    await host.until(() => seen.every((words) => host.text().includes(words)));
    expect(host.errors).toEqual([]);
    expect((await cardFrom(host)).path).toBe(card.path);
  });

  it('of a category shows no goods of other categories', async () => {
    const host = await openPage('/pages/catalog/index?category=tea&s=c', 1007);
    await host.until(() => host.has('后山雨前绿茶'));
    expect(host.has('手绘品茗杯')).toBe(false);
  });

  it('of filtered and sorted goods keeps filter and order', async () => {
    const host = await openPage('/pages/catalog/index?stock=0&sort=price-up&s=c', 1007);
    await host.until(() => host.has('卖完了'));
    const { path } = await cardFrom(host);
    expect(path).toBe('/pages/catalog/index?stock=0&sort=price-up&s=c');
  });

  it.each(['category=nonesuch', 'category=%E8%8C%B6', 'stock=9&sort=dearest&from=x'])(
    'with an invalid link shows all goods (%s)',
    async (query) => {
      const host = await openPage(`/pages/catalog/index?${query}`);
      await host.until(() => host.has('手绘品茗杯'));
      expect(host.errors).toEqual([]);
    },
  );

  it.each(SHARED)('of %s has a drawn picture and the same path', async (_, url, act) => {
    const host = await openPage(url);
    await act(host);
    const { promise, path } = await cardFrom(host);
    expect(await promise).toMatchObject({ path, imageUrl: expect.stringMatching(/^wxfile:/) });
  });

  it('carries a share ticket, which identifies the group', async () => {
    const host = await openPage('/pages/goods/index?id=crisp');
    expect(host.last('updateShareMenu')).toMatchObject({ withShareTicket: true });
  });

  it('can be created offline, from a page that failed to load', async () => {
    const host = createHost({ storage: withFaults({ verb: '*', when: 'before' }) });
    await host.launch('/pages/goods/index?id=crisp');
    expect((await cardFrom(host)).path).toBe('/pages/catalog/index?s=c');
  });
});

describe('a Moments post', () => {
  it.each([
    ['/pages/feed/index', 's=m'],
    ['/pages/post/index?id=a02', 'id=a02&s=m'],
    ['/pages/goods/index?id=crisp', 'id=crisp&s=m'],
    ['/pages/seller/index', 's=m'],
  ])('from %s has its own title and the page’s query', async (url, query) => {
    const host = await openPage(url);
    const card = await cardFrom(host);
    expect(await momentFrom(host)).toMatchObject({ title: card.title, query });
  });
});

it('a Moments post of goods has their picture, drawn when the page has come to rest', async () => {
  const host = await openPage('/pages/goods/index?id=crisp');
  let card = Object(await momentFrom(host));
  while (!card.imageUrl) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    card = Object(await momentFrom(host));
  }
  expect(card).toMatchObject({ query: 'id=crisp&s=m', imageUrl: expect.stringMatching(/^wxfile:/) });
  expect(host.errors).toEqual([]);
});

describe('private pages', () => {
  const OPEN = ['pages/feed/index', 'pages/catalog/index', 'pages/goods/index', 'pages/post/index'];
  // An order put before a friend, or made for a shopper, is there to be sent; direct and desk.test.ts say what they
  // see.
  const SHAREABLE = [
    ...OPEN,
    'pages/goods/posts/index',
    'pages/seller/index',
    'search/index/index',
    'orders/pay-for-me/request/index',
    'orders/gift/send/index',
    'desk/prepare-order/index',
    // What was just published.
    'desk/publish/index',
  ];

  it.each(appPages().all.filter((route) => !SHAREABLE.includes(route)))('can’t be shared: %s', async (route) => {
    const host = await openPage(`/${route}`);
    await expect(host.callPage('onShareAppMessage', { from: 'menu' })).rejects.toThrow('has no onShareAppMessage');
    await expect(momentFrom(host)).rejects.toThrow('has no onShareTimeline');
  });
});
