import { createHost, type Host } from '../../support/native/mini-host';
import { breakCloud } from '../../support/native/shopper';

const POSTS = '/pages/goods/posts/index';
const WAY = '看掌柜说起它的全部 4 条动态';

async function opened(url: string, prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(url);
  return host;
}

const postCount = (host: Host) => host.$$('转发').length;

describe('what the seller told of a good', () => {
  it('leads from its page to all of it, when there is more than stands there', async () => {
    const host = await opened('/pages/goods/index?id=gaiwan');
    expect(host.$$('看动态：')).toHaveLength(3);
    await host.tap(WAY);
    expect(host.page).toMatchObject({ route: 'pages/goods/posts/index', query: { id: 'gaiwan' } });
    await host.until(() => host.has('就这些了'));
    expect(postCount(host)).toBe(4);
    for (const words of ['薄胎盖碗 甜白／影青／霁红', '昨晚开的窑', '读文章：一只盖碗怎么挑'])
      expect(host.has(words)).toBe(true);
    expect(host.has('桂花米糕')).toBe(false);
  });

  it('leads nowhere when all of it stands there', async () => {
    const host = await opened('/pages/goods/index?id=yuqian');
    expect(host.has('掌柜说起过')).toBe(true);
    expect(host.has('看掌柜说起它的全部')).toBe(false);
  });
});

describe('all posts about a good', () => {
  it('can be bought from, liked and opened as in the feed', async () => {
    const host = await opened(`${POSTS}?id=gaiwan`);
    await host.until(() => postCount(host) === 4);
    await host.tap('喜欢，共 37');
    expect(host.has('已喜欢，点一下取消，共 38')).toBe(true);
    await host.tap('买 薄胎盖碗', { index: 0 });
    await host.until(() => host.has('加入购物车'));
    await host.tap('关上', { index: 0 });
    await host.tap('评论 3');
    expect(host.page).toMatchObject({ route: 'pages/post/index', query: { id: 'p01' } });
  });

  it('are shared as such, and each of them by its own button', async () => {
    const host = await opened(`${POSTS}?id=gaiwan`);
    await host.until(() => postCount(host) === 4);
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '掌柜说起过的「薄胎盖碗 甜白／影青／霁红」',
      path: `${POSTS}?id=gaiwan&s=c`,
    });
    const target = { dataset: { post: 'p01' } };
    expect(await host.callPage('onShareAppMessage', { from: 'button', target })).toMatchObject({
      path: '/pages/post/index?id=p01&s=c',
    });
  });

  it('are none of a good that was never told of, which is said', async () => {
    const host = await opened(`${POSTS}?id=letter`);
    await host.until(() => host.has('掌柜还没说起过它。'));
    expect(postCount(host)).toBe(0);
    await host.tap('去逛逛');
    expect(host.page.route).toBe('pages/catalog/index');
  });

  it.each(['', '?id=', `?id=${'x'.repeat(200)}`])(
    'are not asked for by an address that names no good: %s',
    async (query) => {
      const host = await opened(`${POSTS}${query}`);
      await host.until(() => host.has('没找到这件好物，链接可能没带全。'));
      expect(host.errors).toEqual([]);
    },
  );

  it('of a good that is gone lead home', async () => {
    const host = await opened(`${POSTS}?id=nothing-of-that-id`);
    await host.until(() => host.has('去看动态'));
    expect(postCount(host)).toBe(0);
    await host.tap('去看动态');
    expect(host.page.route).toBe('pages/feed/index');
  });

  it('that did not come can be asked for again', async () => {
    const host = await opened(`${POSTS}?id=gaiwan`, (phone) =>
      breakCloud(phone, { verb: 'feed.list', when: 'before', times: 1 }),
    );
    await host.tap('再试一次');
    await host.until(() => postCount(host) === 4);
  });
});
