import { createHost, type Host } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';

const LIST = '/desk/posts/index';
const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

async function open(url: string, until: string): Promise<Host> {
  const host = createHost();
  await host.launch(url);
  await host.until(() => host.has(until));
  return host;
}

async function choose(host: Host, entry: string): Promise<void> {
  host.when('showActionSheet').answer(({ itemList }) => ({
    kind: 'ok',
    result: { tapIndex: (itemList as readonly string[]).indexOf(entry) },
  }));
  await host.tap('更多：', { index: 0 });
}

async function writeArticle(host: Host): Promise<void> {
  await host.input('文章叫什么', '一只碗的来历');
  await host.input('动态里先看到的两句话', '从泥到火');
  await host.input('第 1 段，文字', '先是泥。');
  await host.tap('加小标题');
  await host.input('第 2 段，小标题', '后来');
  await host.tap('加引一句');
  await host.input('第 3 段，引一句', '火候到了，自然会好。');
  await host.tap('往前挪第 3 段');
}

describe('the seller’s posts', () => {
  it('are pinned, hidden, shown and deleted', async () => {
    const host = await open(LIST, '发动态');
    await host.until(() => host.has('改'));
    const first = () => host.attr('更多：', 'aria-label', { index: 0 });
    const name = first();
    await choose(host, '藏起来');
    await host.until(() => host.has('藏起来了'));
    await choose(host, '放出来');
    await host.until(() => toasts(host).includes('放出来了'));
    await choose(host, '置顶');
    await host.until(() => host.has('置顶'));
    await choose(host, '删除');
    await host.until(() => first() !== name);
    expect(toasts(host)).toContain('删掉了');
    expect(host.errors).toEqual([]);
  });

  it('are edited', async () => {
    const host = await open(LIST, '发动态');
    await host.until(() => host.has('改'));
    await host.tap('改：', { index: 0 });
    await host.until(() => host.page.route === 'desk/posts-edit/index' && host.has('带上好物'));
    await host.input('说点什么', '改过的话');
    await host.tap('保存');
    await host.until(() => host.page.route === 'desk/posts/index' && host.has('改过的话'));
  });

  it('can be articles, of which what is written outlives the app until it is published or thrown away', async () => {
    const host = await open('/desk/posts-edit/index', '正文');
    await writeArticle(host);
    await host.relaunch('/desk/posts-edit/index');
    await host.until(() => host.has('上次没发完的，接着写'));
    expect(host.attr('标题', 'value', { index: 1 })).toBe('一只碗的来历');
    host.when('showModal').ok({ confirm: true });
    await host.tap('丢掉');
    await host.until(() => !host.has('上次没发完的'));
    expect(host.has('文章叫什么')).toBe(true);
    await writeArticle(host);
    await host.relaunch('/desk/posts-edit/index');
    await host.until(() => host.has('上次没发完的，接着写'));
    await host.tap('发布');
    await host.until(() => toasts(host).includes('发出去了'));
    await host.relaunch('/desk/posts-edit/index');
    await host.until(() => host.has('正文'));
    expect(host.has('上次没发完的')).toBe(false);
    expect(host.errors).toEqual([]);
  });

  it('are one article when the answer was lost and the app was killed', async () => {
    const host = await open('/desk/posts-edit/index', '正文');
    setFaults(host, { verb: 'desk.savePost', when: 'after', times: 1 });
    await host.relaunch('/desk/posts-edit/index');
    await host.until(() => host.has('正文'));
    await writeArticle(host);
    await host.tap('发布');
    await host.until(() => host.has('小铺这会儿没应声'));
    setFaults(host);
    await host.relaunch('/desk/posts-edit/index');
    await host.until(() => host.has('上次没发完的，接着写'));
    await host.tap('发布');
    await host.until(() => toasts(host).includes('发出去了'));
    await host.relaunch(LIST);
    await host.until(() => host.has('一只碗的来历'));
    expect(host.text().split('一只碗的来历')).toHaveLength(2);
  });

  it('can be articles in blocks', async () => {
    const host = await open('/desk/posts-edit/index', '正文');
    await host.tap('发布');
    expect(host.has('标题：这里要填。')).toBe(true);
    await writeArticle(host);
    await host.tap('发布');
    await host.until(() => toasts(host).includes('发出去了'));
    await host.relaunch(LIST);
    await host.until(() => host.has('一只碗的来历'));
    await host.tap('一只碗的来历', { index: 0 });
    await host.until(() => host.page.route === 'pages/post/index' && host.has('先是泥。'));
    expect(host.text().indexOf('火候到了')).toBeLessThan(host.text().indexOf('后来'));
  });
});
