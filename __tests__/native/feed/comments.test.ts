import { createHost, type Host } from '../../support/native/mini-host';
import { ok } from '../../support/native/mini-host/wx-mock';
import { phoneWith } from '../../support/native/phone';
import { failing } from '../../support/native/shopper';

const FEED = '/pages/feed/index';
const POST = '/pages/post/index?id=p01';
const HINT = '说点什么';

async function opened(url: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  return host;
}

async function say(host: Host, text: string): Promise<void> {
  await host.input(HINT, text);
  await host.tap('发送');
}

/** A tap on a comment, and on what of its menu. */
async function chooses(host: Host, comment: string, ...ways: readonly string[]): Promise<void> {
  const left = [...ways];
  host.when('showActionSheet').answer(({ itemList }) => {
    const at = Array.isArray(itemList) ? itemList.indexOf(left.shift()) : -1;
    if (at < 0) throw new Error(`not offered: ${String(itemList)}`);
    return ok({ tapIndex: at });
  });
  await host.tap(comment);
}

const toast = (host: Host) => String(host.last('showToast')?.title ?? '');

describe('what was just said', () => {
  it('is drawn, with what is to be known of it, before the page is moved to it', async () => {
    const host = await opened(POST);
    let seen = false;
    host.when('pageScrollTo').answer(() => {
      seen = host.has('还有一只吗');
      return ok();
    });
    await say(host, '还有一只吗');
    await host.until(() => host.calls('pageScrollTo').length > 0);
    expect(seen).toBe(true);
  });
});

describe('a like', () => {
  it('is counted at once and still there after the app was closed', async () => {
    const host = await opened(FEED);
    await host.tap('喜欢，共 37');
    expect(host.has('已喜欢，点一下取消，共 38')).toBe(true);
    await host.relaunch();
    await host.tap('已喜欢，点一下取消，共 38');
    expect(host.has('喜欢，共 37')).toBe(true);
    await host.relaunch();
    expect(host.has('喜欢，共 37')).toBe(true);
  });

  it('tapped twice quickly is as it was', async () => {
    const host = await opened(FEED);
    const heart = host.$('喜欢，共 37');
    await Promise.all([host.fire(heart, 'tap'), host.fire(heart, 'tap')]);
    expect(host.has('喜欢，共 37')).toBe(true);
    await host.relaunch();
    expect(host.has('喜欢，共 37')).toBe(true);
  });

  it('is put back with a word when there is no connection', async () => {
    const host = await opened(FEED, failing({ verb: 'feed.like', when: 'before' }));
    await host.tap('喜欢，共 37');
    expect(host.has('喜欢，共 37')).toBe(true);
    expect(toast(host)).toContain('没记上');
  });

  it('on the post’s page is the same like', async () => {
    const host = await opened(FEED);
    await host.tap('评论 3', { index: 0 });
    await host.tap('喜欢，共 37');
    await host.back();
    expect(host.has('已喜欢，点一下取消，共 38')).toBe(true);
  });

  it('of a post that a million people like is told short', async () => {
    const storage = await phoneWith(async ({ engine }) => {
      await engine.store.transaction(async (tx) => {
        tx.put('postActivity', { id: 'p01', likes: 1_234_000, said: [], reports: [] });
        return { ok: true, value: undefined };
      });
    });
    const host = await opened(FEED, storage);
    expect(host.text('喜欢，共 123万')).toBe('123万');
    await host.tap('喜欢，共 123万');
    expect(host.has('已喜欢，点一下取消，共 123万')).toBe(true);
  });
});

describe('a comment', () => {
  it('is said, counted in the feed, there after the app was closed, and taken back', async () => {
    const host = await opened(FEED);
    await host.tap('评论 3', { index: 0 });
    expect(host.page.route).toBe('pages/post/index');
    await say(host, '要两只');
    expect(host.text()).toContain('我：要两只');
    await host.back();
    expect(host.has('评论 4')).toBe(true);
    await host.relaunch(POST);
    await chooses(host, '我：要两只', '删除');
    expect(host.text()).not.toContain('要两只');
    await host.relaunch(POST);
    expect(host.text()).not.toContain('要两只');
  });

  it('answers someone, until she chooses not to', async () => {
    const host = await opened(POST);
    await chooses(host, '小满：红得真正', '回复');
    expect(host.has('回复 小满')).toBe(true);
    await say(host, '我也想要');
    expect(host.text()).toContain('我 回复 小满：我也想要');
    await chooses(host, '阿禾 回复 小满', '回复');
    await host.tap('不回复了');
    await say(host, '算了');
    expect(host.text()).toContain('我：算了');
  });

  it('that is doubtful is seen by its author as being looked at', async () => {
    const host = await opened(POST);
    await say(host, '看 <script>alert(1)</script>');
    expect(host.text()).toContain('看 <script>alert(1)</script>');
    expect(host.text()).toContain('审核中，只有你看得到');
  });

  it('that the seller did not show says why, and can be taken back to be changed', async () => {
    const storage = await phoneWith(async ({ ask }) => {
      await ask('feed.comment', { requestId: 'r', postId: 'p01', text: '加微信 abcdef123' });
    }, Date.now() - 120_000);
    const host = await opened(POST, storage);
    expect(host.text()).toContain('没有给别人看');
    await chooses(host, '我：加微信', '拿回来改');
    expect(host.attr(HINT, 'value')).toBe('加微信 abcdef123');
    expect(host.text()).not.toContain('没有给别人看');
  });

  it('that may not be said is refused kindly, with every word of it left', async () => {
    const host = await opened(POST);
    await say(host, '刷单找我');
    expect(host.text()).toContain('改一改再发，写的还在');
    expect(host.attr(HINT, 'value')).toBe('刷单找我');
    expect(host.text()).not.toContain('我：刷单');
    await host.input(HINT, '这只多高');
    expect(host.text()).not.toContain('写的还在');
  });

  it('stays written when there is no connection, and is sent once when there is', async () => {
    const host = await opened(POST, failing({ verb: 'feed.comment', when: 'after', times: 1 }));
    await say(host, '要两只');
    expect(host.text()).toContain('写的还在，再点一次就好');
    expect(host.attr(HINT, 'value')).toBe('要两只');
    await host.tap('发送');
    await host.until(() => host.text().includes('我：要两只'));
    expect(host.$$('我：要两只')).toHaveLength(1);
  });

  it.each([
    ['of 5,000 characters', '长'.repeat(5_000), '长了 4500 个字'],
    ['of spaces only', '   \n  ', '还没写字呢'],
    ['of marks that nobody sees', '\u202e\u2066\u200b', '还没写字呢'],
  ])('%s is not sent, and says what is wrong', async (_, text, words) => {
    const host = await opened(POST);
    await host.input(HINT, text);
    expect(host.text()).toContain(words);
    await host.fire(host.$('发送'), 'tap');
    expect(host.attr(HINT, 'value')).toBe(text);
    expect(host.$$('我：')).toHaveLength(0);
  });

  it('loses the marks that turn the line around', async () => {
    const host = await opened(POST);
    await say(host, '好\u202e看');
    expect(host.text()).toContain('我：好看');
  });
});

describe('a report', () => {
  it('names a reason, and the comment is gone for good', async () => {
    const host = await opened(POST);
    await chooses(host, '老周：', '举报', '骂人');
    expect(toast(host)).toContain('掌柜会看');
    expect(host.text()).not.toContain('昨晚那火');
    await host.relaunch();
    expect(host.text()).not.toContain('昨晚那火');
  });

  it('that could not be sent puts the comment back', async () => {
    const host = await opened(POST, failing({ verb: 'feed.report', when: 'before' }));
    await chooses(host, '老周：', '举报', '广告');
    expect(toast(host)).toContain('还没告诉掌柜');
    expect(host.text()).toContain('昨晚那火');
  });

  it('is not offered of what the seller said', async () => {
    const host = await opened(POST);
    host.when('showActionSheet').cancel();
    await host.tap('阿禾 回复 小满');
    expect(host.last('showActionSheet')).toMatchObject({ itemList: ['回复', '复制'] });
  });
});
