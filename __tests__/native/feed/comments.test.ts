import { createHost, type Host } from '../../support/native/mini-host';
import { ok } from '../../support/native/mini-host/wx-mock';
import { storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
const POST = '/pages/post/index?id=p01';
const HINT = '说点什么';

async function openPage(url: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  return host;
}

async function writeComment(host: Host, text: string): Promise<void> {
  await host.input(HINT, text);
  await host.tap('发送');
}

/** Taps a comment and chooses these items in its menus. */
async function chooseInMenu(host: Host, comment: string, ...items: readonly string[]): Promise<void> {
  const remaining = [...items];
  host.when('showActionSheet').answer(({ itemList }) => {
    const at = Array.isArray(itemList) ? itemList.indexOf(remaining.shift()) : -1;
    if (at < 0) throw new Error(`not offered: ${String(itemList)}`);
    return ok({ tapIndex: at });
  });
  await host.tap(comment);
}

const toast = (host: Host) => String(host.last('showToast')?.title ?? '');

describe('a comment just posted', () => {
  it('is rendered before the page scrolls to it', async () => {
    const host = await openPage(POST);
    let seen = false;
    host.when('pageScrollTo').answer(() => {
      seen = host.has('还有一只吗');
      return ok();
    });
    await writeComment(host, '还有一只吗');
    await host.until(() => host.calls('pageScrollTo').length > 0);
    expect(seen).toBe(true);
  });
});

describe('a like', () => {
  it('is counted at once and survives a restart', async () => {
    const host = await openPage(FEED);
    await host.tap('喜欢，共 37');
    expect(host.has('已喜欢，点一下取消，共 38')).toBe(true);
    await host.relaunch();
    await host.tap('已喜欢，点一下取消，共 38');
    expect(host.has('喜欢，共 37')).toBe(true);
    await host.relaunch();
    expect(host.has('喜欢，共 37')).toBe(true);
  });

  it('sends the number as a text of the heart, without the post', async () => {
    const host = await openPage(FEED);
    const before = host.sent.length;
    expect(await host.bytesOf(() => host.tap('喜欢，共 37'))).toBeLessThan(280);
    expect(host.sent.slice(before).join()).toMatch(/"root[^"]*\.v":"38"/);
  });

  it('is unchanged after a double tap', async () => {
    const host = await openPage(FEED);
    const heart = host.$('喜欢，共 37');
    await Promise.all([host.fire(heart, 'tap'), host.fire(heart, 'tap')]);
    expect(host.has('喜欢，共 37')).toBe(true);
    await host.relaunch();
    expect(host.has('喜欢，共 37')).toBe(true);
  });

  it('is reverted with a message when offline', async () => {
    const host = await openPage(FEED, withFaults({ verb: 'feed.like', when: 'before' }));
    await host.tap('喜欢，共 37');
    expect(host.has('喜欢，共 37')).toBe(true);
    expect(toast(host)).toContain('没记上');
  });

  it('is shared between feed and post page', async () => {
    const host = await openPage(FEED);
    await host.tap('评论 3', { index: 0 });
    await host.tap('喜欢，共 37');
    await host.back();
    expect(host.has('已喜欢，点一下取消，共 38')).toBe(true);
  });

  it('abbreviates large counts', async () => {
    const storage = await storageAfter(async ({ engine }) => {
      await engine.store.transaction(async (tx) => {
        tx.put('postActivity', { id: 'p01', likes: 1_234_000, comments: 0, written: 0 });
        return { ok: true, value: undefined };
      });
    });
    const host = await openPage(FEED, storage);
    expect(host.text('喜欢，共 123万')).toBe('123万');
    await host.tap('喜欢，共 123万');
    expect(host.has('已喜欢，点一下取消，共 123万')).toBe(true);
  });
});

describe('a comment', () => {
  it('is posted, counted in the feed, survives a restart, and can be deleted', async () => {
    const host = await openPage(FEED);
    await host.tap('评论 3', { index: 0 });
    expect(host.page.route).toBe('pages/post/index');
    await writeComment(host, '要两只');
    expect(host.text()).toContain('我：要两只');
    await host.back();
    expect(host.has('评论 4')).toBe(true);
    await host.relaunch(POST);
    await chooseInMenu(host, '我：要两只', '删除');
    expect(host.text()).not.toContain('要两只');
    await host.relaunch(POST);
    expect(host.text()).not.toContain('要两只');
  });

  it('can reply to another, and the reply can be cancelled', async () => {
    const host = await openPage(POST);
    await chooseInMenu(host, '小满：红得真正', '回复');
    expect(host.has('回复 小满')).toBe(true);
    await writeComment(host, '我也想要');
    expect(host.text()).toContain('我 回复 小满：我也想要');
    await chooseInMenu(host, '阿禾 回复 小满', '回复');
    await host.tap('不回复了');
    await writeComment(host, '算了');
    expect(host.text()).toContain('我：算了');
  });

  it('in review is marked for its author', async () => {
    const host = await openPage(POST);
    await writeComment(host, '看 <script>alert(1)</script>');
    expect(host.text()).toContain('看 <script>alert(1)</script>');
    expect(host.text()).toContain('审核中，只有你看得到');
  });

  it('refused by the seller shows the reason and can be edited again', async () => {
    const storage = await storageAfter(async ({ call }) => {
      await call('feed.comment', { requestId: 'r', postId: 'p01', text: '加微信 abcdef123' });
    }, Date.now() - 120_000);
    const host = await openPage(POST, storage);
    expect(host.text()).toContain('没有给别人看');
    await chooseInMenu(host, '我：加微信', '拿回来改');
    expect(host.attr(HINT, 'value')).toBe('加微信 abcdef123');
    expect(host.text()).not.toContain('没有给别人看');
  });

  it('is refused if prohibited, and its text is kept', async () => {
    const host = await openPage(POST);
    await writeComment(host, '刷单找我');
    expect(host.text()).toContain('改一改再发，写的还在');
    expect(host.attr(HINT, 'value')).toBe('刷单找我');
    expect(host.text()).not.toContain('我：刷单');
    await host.input(HINT, '这只多高');
    expect(host.text()).not.toContain('写的还在');
  });

  it('keeps its draft when offline, and is sent once later', async () => {
    const host = await openPage(POST, withFaults({ verb: 'feed.comment', when: 'after', times: 1 }));
    await writeComment(host, '要两只');
    expect(host.text()).toContain('写的还在，再点一次就好');
    expect(host.attr(HINT, 'value')).toBe('要两只');
    await host.tap('发送');
    await host.until(() => host.text().includes('我：要两只'));
    expect(host.$$('我：要两只')).toHaveLength(1);
  });

  it.each([
    ['of 5,000 characters', '长'.repeat(5_000), '多了 4500 个字'],
    ['of spaces only', '   \n  ', '还没写字呢'],
    ['of marks that nobody sees', '\u202e\u2066\u200b', '还没写字呢'],
  ])('%s is not sent, and says what is wrong', async (_, text, words) => {
    const host = await openPage(POST);
    await host.input(HINT, text);
    expect(host.text()).toContain(words);
    await host.fire(host.$('发送'), 'tap');
    expect(host.attr(HINT, 'value')).toBe(text);
    expect(host.$$('我：')).toHaveLength(0);
  });

  it('is stored without direction overrides', async () => {
    const host = await openPage(POST);
    await writeComment(host, '好\u202e看');
    expect(host.text()).toContain('我：好看');
  });
});

describe('a report', () => {
  it('asks for a reason and hides the comment permanently', async () => {
    const host = await openPage(POST);
    await chooseInMenu(host, '老周：', '举报', '骂人');
    expect(toast(host)).toContain('掌柜会看');
    expect(host.text()).not.toContain('昨晚那火');
    await host.relaunch();
    expect(host.text()).not.toContain('昨晚那火');
  });

  it('that fails shows the comment again', async () => {
    const host = await openPage(POST, withFaults({ verb: 'feed.report', when: 'before' }));
    await chooseInMenu(host, '老周：', '举报', '广告');
    expect(toast(host)).toContain('还没告诉掌柜');
    expect(host.text()).toContain('昨晚那火');
  });

  it('is not offered for the seller’s comments', async () => {
    const host = await openPage(POST);
    host.when('showActionSheet').cancel();
    await host.tap('阿禾 回复 小满');
    expect(host.last('showActionSheet')).toMatchObject({ itemList: ['回复', '复制'] });
  });
});
