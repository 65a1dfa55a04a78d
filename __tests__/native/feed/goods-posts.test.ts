import { createHost, type Host } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';

const POSTS = '/pages/goods/posts/index';
const ALL_POSTS = '看掌柜说起它的全部 4 条动态';

async function openPage(url: string, prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(url);
  return host;
}

/** A pinned post is a row without buttons. */
const postCount = (host: Host) => host.$$('转发').length + host.$$('置顶').length;

describe('the posts section of the goods page', () => {
  it('links to all posts if there are more', async () => {
    const host = await openPage('/pages/goods/index?id=gaiwan');
    expect(host.$$('看动态：')).toHaveLength(3);
    await host.tap(ALL_POSTS);
    expect(host.page).toMatchObject({ route: 'pages/goods/posts/index', query: { id: 'gaiwan' } });
    await host.until(() => host.has('就这些了'));
    expect(postCount(host)).toBe(4);
    for (const words of ['薄胎盖碗 三色', '昨晚开的窑', '读文章：一只盖碗怎么挑']) expect(host.has(words)).toBe(true);
    expect(host.has('桂花米糕')).toBe(false);
  });

  it('has no link if all posts are shown', async () => {
    const host = await openPage('/pages/goods/index?id=yuqian');
    expect(host.has('掌柜说起过')).toBe(true);
    expect(host.has('看掌柜说起它的全部')).toBe(false);
  });
});

describe('the page of posts about a goods item', () => {
  it('allows buying, liking and opening as in the feed', async () => {
    const host = await openPage(`${POSTS}?id=gaiwan`);
    await host.until(() => postCount(host) === 4);
    await host.tap('喜欢，共 37');
    expect(host.has('已喜欢，点一下取消，共 38')).toBe(true);
    await host.tap('买 薄胎盖碗', { index: 0 });
    await host.until(() => host.has('加入购物车'));
    await host.tap('关上', { index: 0 });
    await host.tap('评论 3');
    expect(host.page).toMatchObject({ route: 'pages/post/index', query: { id: 'p01' } });
  });

  it('can be shared, as can each post', async () => {
    const host = await openPage(`${POSTS}?id=gaiwan`);
    await host.until(() => postCount(host) === 4);
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '掌柜说起过的「薄胎盖碗 三色」',
      path: `${POSTS}?id=gaiwan&s=c`,
    });
    const target = { dataset: { post: 'p01' } };
    expect(await host.callPage('onShareAppMessage', { from: 'button', target })).toMatchObject({
      path: '/pages/post/index?id=p01&s=c',
    });
  });

  it('shows an empty text without posts', async () => {
    const host = await openPage(`${POSTS}?id=letter`);
    await host.until(() => host.has('掌柜还没说起过它。'));
    expect(postCount(host)).toBe(0);
    await host.tap('去逛逛');
    expect(host.page.route).toBe('pages/catalog/index');
  });

  it.each(['', '?id=', `?id=${'x'.repeat(200)}`])(
    'are not asked for by an address that names no good: %s',
    async (query) => {
      const host = await openPage(`${POSTS}${query}`);
      await host.until(() => host.has('没找到这件好物，链接可能没带全。'));
      expect(host.errors).toEqual([]);
    },
  );

  it('leads to the catalog for an unknown goods item', async () => {
    const host = await openPage(`${POSTS}?id=nothing-of-that-id`);
    await host.until(() => host.has('去看动态'));
    expect(postCount(host)).toBe(0);
    await host.tap('去看动态');
    expect(host.page.route).toBe('pages/feed/index');
  });

  it('can be retried', async () => {
    const host = await openPage(`${POSTS}?id=gaiwan`, (phone) =>
      setFaults(phone, { verb: 'feed.list', when: 'before', times: 1 }),
    );
    await host.tap('再试一次');
    await host.until(() => postCount(host) === 4);
  });
});
