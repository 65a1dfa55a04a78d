import { FEED_PAGE_SIZE } from '@/contract/page';

import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
/** A phone on which the shop was opened once, so that nothing is drawn before there is an answer. */
const OPENED_BEFORE = {
  'xiaopu/6/first-start': JSON.stringify({ startedAt: Date.now(), shopperId: 'me', wasReset: false }),
};
/** A scene code, encoded by `domain/entry/landing-code` with a check character at its end. */
const TO_GAIWAN = '1ggaiwan%7Eoe';
const UNREADABLE_CODE = '这个码没认出来';

async function openPage(url = FEED, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  return host;
}

/** A pinned post is a row without buttons. */
const postCount = (host: Host) => host.$$('转发').length + host.$$('置顶').length;
async function scrollToEnd(host: Host): Promise<void> {
  for (let page = 0; page < 10 && !host.has('就这些了'); page += 1) await host.callPage('onReachBottom');
}

const navigations = (host: Host) => [
  ...host.calls('navigateTo'),
  ...host.calls('switchTab'),
  ...host.calls('redirectTo'),
];

describe('the feed', () => {
  it('shows the shop, today’s posts and their comments', async () => {
    const host = await openPage();
    const text = host.text();
    for (const words of ['阿禾的小铺', '置顶', '今天', '昨天', '阿禾 回复 小满', '评论 3']) {
      expect(text).toContain(words);
    }
    expect(text.indexOf('置顶')).toBeLessThan(text.indexOf('今天'));
  });

  it('shows goods with their prices before the first post, and opens them', async () => {
    const host = await openPage();
    const text = host.text();
    const [shelf, price, heading] = [text.indexOf('在卖的好物'), text.search(/¥\s*\d/), text.indexOf('今天')];
    expect(shelf).toBeGreaterThan(text.indexOf('置顶'));
    expect(price).toBeGreaterThan(shelf);
    expect(price).toBeLessThan(heading);
    await host.tap('桂花米糕 6 块装（当天做）', { index: 0 });
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'ricecake' } });
    await host.back();
    await host.tap('文章');
    await host.until(() => !host.has('在卖的好物'));
  });

  it('opens the pinned post from its row', async () => {
    const host = await openPage();
    await host.tap('看置顶：头一回来，先看这一篇');
    expect(host.page.route).toBe('pages/post/index');
  });

  it('links to the licence, also when loading failed', async () => {
    const host = await openPage(
      FEED,
      withFaults({ verb: 'feed.list', when: 'before' }, { verb: 'shop.get', when: 'before' }),
    );
    await host.tap('证照信息');
    expect(host.page.route).toBe('account/about/index');
  });

  it('opens an article, a goods item and the seller’s page', async () => {
    const host = await openPage();
    await scrollToEnd(host);
    await host.tap('读文章：一只盖碗怎么挑');
    expect(host.page).toMatchObject({ route: 'pages/post/index', query: { id: 'a02' } });
    await host.back();
    await host.tap('手工金属茶筒 200 克', { index: 0 });
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'caddy' } });
    await host.back();
    await host.tap('看看掌柜：阿禾的小铺');
    expect(host.page.route).toBe('pages/seller/index');
  });

  it('opens pictures full screen at the tapped one', async () => {
    const host = await openPage();
    await host.tap('烧着火的柴窑', { index: 0 });
    expect(host.last('previewImage')).toMatchObject({
      current: 'wxfile://usr/demo/kiln.svg',
      urls: ['wxfile://usr/demo/gaiwan-hong.svg', 'wxfile://usr/demo/kiln.svg', 'wxfile://usr/demo/gaiwan-pour.svg'],
    });
  });

  it('disables buying only for sold-out goods', async () => {
    const host = await openPage();
    await scrollToEnd(host);
    expect(host.has('买 艾草团子 豆沙馅 6 只')).toBe(false);
    expect(host.has('买 柴烧小壶 落灰')).toBe(true);
  });
});

describe('buying from the feed', () => {
  it('opens a sheet over the feed', async () => {
    const host = await openPage();
    await host.tap('买 桂花米糕 6 块装（当天做）');
    await host.until(() => host.has('加入购物车'));
    await host.tap('加入购物车');
    await host.until(() => host.calls('setTabBarBadge').length > 0);
    expect(host.last('setTabBarBadge')).toMatchObject({ text: '1' });
    expect(navigations(host)).toEqual([]);
    expect(host.pages).toEqual(['pages/feed/index']);
  });

  it('adds nothing if the sheet is closed', async () => {
    const host = await openPage();
    await host.tap('买 桂花米糕 6 块装（当天做）');
    await host.until(() => host.has('加入购物车'));
    await host.tap('关上', { index: 0 });
    await host.until(() => !host.has('加入购物车'));
    expect(host.calls('setTabBarBadge')).toEqual([]);
  });
});

describe('the feed filter', () => {
  it('shows one kind of posts from the top, and all again', async () => {
    const host = await openPage();
    await host.tap('文章');
    await host.until(() => host.$$('读文章').length + 1 === postCount(host));
    expect(host.last('pageScrollTo')).toMatchObject({ scrollTop: 0 });
    expect(host.has('就这些了')).toBe(true);
    await host.tap('上新');
    await host.until(() => host.has('今天'));
    expect(host.$$('读文章').length).toBeLessThan(postCount(host));
    await host.tap('全部');
    await host.until(() => host.has('置顶'));
  });

  it('can be retried per tab', async () => {
    const host = await openPage(FEED, {
      ...OPENED_BEFORE,
      ...withFaults({ verb: 'feed.list', when: 'before', times: 2 }),
    });
    await host.tap('再试一次');
    await host.tap('再试一次');
    await host.until(() => host.has('今天'));
    await host.tap('文章');
    await host.until(() => host.has('读文章'));
  });
});

describe('paging', () => {
  it('loads a page of posts at a time until the end', async () => {
    const host = await openPage();
    expect(postCount(host)).toBe(FEED_PAGE_SIZE);
    expect(host.has('正在加载')).toBe(true);
    await host.callPage('onReachBottom');
    expect(postCount(host)).toBe(2 * FEED_PAGE_SIZE);
    await scrollToEnd(host);
    expect(host.has('就这些了')).toBe(true);
    const all = postCount(host);
    await host.callPage('onReachBottom');
    expect(postCount(host)).toBe(all);
  });

  it('reloads on pull-down', async () => {
    const host = await openPage();
    await host.callPage('onReachBottom');
    await host.callPage('onPullDownRefresh');
    await host.until(() => host.calls('stopPullDownRefresh').length === 1);
    expect(postCount(host)).toBe(FEED_PAGE_SIZE);
  });
});

describe('when the cloud does not answer', () => {
  it('offers a retry that loads the feed', async () => {
    const host = await openPage(FEED, {
      ...OPENED_BEFORE,
      ...withFaults({ verb: 'feed.list', when: 'before', times: 1 }),
    });
    expect(host.text()).toContain('什么都没丢');
    await host.tap('再试一次');
    await host.until(() => host.has('今天'));
  });
});

describe('sharing', () => {
  it('shares the post whose button was tapped, else the shop', async () => {
    const host = await openPage();
    await scrollToEnd(host);
    await host.tap('转发「一只盖碗怎么挑」');
    expect(host.last('share')).toMatchObject({ title: '一只盖碗怎么挑', path: '/pages/post/index?id=a02&s=c' });
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({ path: `${FEED}?s=c` });
  });
});

describe('opening by a code', () => {
  it('opens the target once, with the feed behind it', async () => {
    const host = await openPage(`${FEED}?scene=${TO_GAIWAN}`);
    await host.until(() => host.page.route === 'pages/goods/index');
    expect(host.page.query).toMatchObject({ id: 'gaiwan' });
    await host.back();
    await host.settle();
    expect(host.pages).toEqual(['pages/feed/index']);
    expect(navigations(host)).toHaveLength(1);
    expect(host.has(UNREADABLE_CODE)).toBe(false);
  });

  it('reads the same code from a link', async () => {
    const host = await openPage(`${FEED}?q=${encodeURIComponent('https://xiaopu.example/s?c=1s~oA')}`);
    await host.until(() => host.page.route === 'pages/seller/index');
  });

  it.each([
    ['of another shop', 'abc'],
    ['with a slip in it', '1ggaiwan%7Eof'],
    ['for a good that is gone', '1gnonesuch~ot'],
    ['that is broken', '%E0%A4%A'],
    ['that is far too long', 'x'.repeat(5_000)],
  ])('stays and says so for a code %s', async (_, scene) => {
    const host = await openPage(`${FEED}?scene=${scene}`);
    await host.until(() => host.has(UNREADABLE_CODE) && host.has('今天'));
    expect(navigations(host)).toEqual([]);
    expect(host.errors).toEqual([]);
    await host.tap('知道了');
    expect(host.has(UNREADABLE_CODE)).toBe(false);
  });

  it('offers a retry when offline', async () => {
    const faults = withFaults({ verb: 'entry.resolve', when: 'before', times: 1 });
    const host = await openPage(`${FEED}?scene=${TO_GAIWAN}`, faults);
    await host.until(() => host.has('码扫到了'));
    expect(navigations(host)).toEqual([]);
    await host.tap('再试一次');
    await host.until(() => host.page.route === 'pages/goods/index');
  });
});

describe('after the phone’s storage was lost', () => {
  it('shows a notice until it is dismissed', async () => {
    const host = await openPage(FEED, { 'xiaopu/6/first-start': '{broken' });
    await host.until(() => host.has('已重新开张'));
    expect(await host.bytesOf(() => host.tap('知道了'))).toBeLessThan(300);
    await host.callPage('onPullDownRefresh');
    expect(host.has('已重新开张')).toBe(false);
  });
});
