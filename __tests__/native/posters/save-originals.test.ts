import { createHost, type Host } from '../../support/native/mini-host';
import { fail, ok } from '../../support/native/mini-host/wx-mock';

const FEED = '/pages/feed/index';
const POST = '/pages/post/index?id=p01';
const SAVE = '存图和文字「昨晚开的窑';
const CAPTION = '昨晚开的窑';

async function openPage(url: string, prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(url);
  await host.until(() => host.has(SAVE));
  return host;
}

const toast = (host: Host) => String(host.last('showToast')?.title ?? '');
const saveCalls = (host: Host) => host.calls('saveImageToPhotosAlbum');

async function tapSave(host: Host, text = SAVE): Promise<void> {
  await host.tap(text);
  await host.until(() => toast(host) !== '' && toast(host) !== '正在存图');
}

afterEach(() => jest.restoreAllMocks());

describe.each([
  ['from its card in the feed', FEED],
  ['from its own page', POST],
])('a post passed on %s', (_from, url) => {
  it('is saved to album and clipboard with one tap', async () => {
    const host = await openPage(url);
    expect(saveCalls(host)).toEqual([]);
    expect(host.calls('setClipboardData')).toEqual([]);
    await tapSave(host);
    expect(saveCalls(host)).toHaveLength(3);
    for (const { filePath } of saveCalls(host)) expect(String(filePath)).toMatch(/^wxfile:/);
    expect(String(host.last('setClipboardData')?.data)).toContain(CAPTION);
    expect(toast(host)).toBe('3 张图存好了，文字复制了');
    expect(host.page.depth).toBe(1);
  });

  it('reports denied album access once, with the text copied', async () => {
    const host = await openPage(url, (phone) => {
      phone.when('saveImageToPhotosAlbum').fail('fail auth deny');
      phone.when('showModal').ok({ confirm: true, cancel: false });
      phone.when('openSetting').ok({ authSetting: { 'scope.writePhotosAlbum': false } });
    });
    await tapSave(host);
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('openSetting')).toHaveLength(1);
    expect(String(host.last('setClipboardData')?.data)).toContain(CAPTION);
    expect(toast(host)).toBe('相册没有打开，图没存，文字复制了');
  });
});

describe('saving a post with obstacles', () => {
  it('works after access was granted in the settings', async () => {
    let isOpen = false;
    const host = await openPage(FEED, (phone) => {
      phone.when('saveImageToPhotosAlbum').answer(() => (isOpen ? ok() : fail('fail auth deny')));
      phone.when('showModal').ok({ confirm: true, cancel: false });
      phone.when('openSetting').answer(() => {
        isOpen = true;
        return ok({ authSetting: { 'scope.writePhotosAlbum': true } });
      });
    });
    await tapSave(host);
    expect(toast(host)).toBe('3 张图存好了，文字复制了');
  });

  it('skips only the picture that fails', async () => {
    let attempts = 0;
    const host = await openPage(FEED, (phone) => {
      phone.when('saveImageToPhotosAlbum').answer(() => ((attempts += 1) === 2 ? fail('fail file not exist') : ok()));
    });
    await tapSave(host);
    expect(toast(host)).toBe('存好 2 张，1 张没存成，文字复制了');
  });

  it('refers to the selectable text if the clipboard fails', async () => {
    const host = await openPage(POST, (phone) => phone.when('setClipboardData').fail('fail api scope is not declared'));
    await tapSave(host);
    expect(saveCalls(host)).toHaveLength(3);
    expect(toast(host)).toContain('长按页上的字能选');
    expect(host.$$('wx-text').some((text) => text.textContent?.includes(CAPTION))).toBe(true);
  });

  it('refers to the post page if the clipboard fails in the feed', async () => {
    const host = await openPage(FEED, (phone) => phone.when('setClipboardData').fail('fail api scope is not declared'));
    await tapSave(host);
    expect(toast(host)).toBe('3 张图存好了，文字没复制成，点评论进去，长按能选');
  });
});

describe('saving originals', () => {
  it('saves all pictures of an article, not only its cover', async () => {
    const host = await openPage(FEED);
    await host.tap('文章');
    await host.until(() => host.has('读文章：一只盖碗怎么挑'));
    await tapSave(host, '存图和文字「一只盖碗怎么挑');
    expect(saveCalls(host)).toHaveLength(4);
    expect(String(host.last('setClipboardData')?.data)).toContain('一只盖碗怎么挑\n');
  });

  it('copies only the text of a post without pictures', async () => {
    const host = await openPage('/pages/feed/index');
    await host.callPage('onReachBottom');
    await host.until(() => host.has('复制文字「提醒一下'));
    await tapSave(host, '复制文字「提醒一下');
    expect(saveCalls(host)).toEqual([]);
    expect(toast(host)).toBe('文字复制了');
  });

  it('runs once on repeated taps', async () => {
    let finish: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (finish = resolve));
    const host = await openPage(FEED, (phone) => {
      phone.when('saveImageToPhotosAlbum').answer(async () => {
        await until;
        return ok();
      });
    });
    await host.tap(SAVE);
    await host.until(() => saveCalls(host).length === 1);
    await host.tap(SAVE);
    expect(toast(host)).toBe('正在存图');
    finish();
    await host.until(() => toast(host) === '3 张图存好了，文字复制了');
    expect(saveCalls(host)).toHaveLength(3);
    expect(host.calls('setClipboardData')).toHaveLength(1);
  });

  it('is not offered in Moments’ single-page mode', async () => {
    const host = createHost();
    await host.launch(POST, { scene: 1154 });
    await host.until(() => host.has(CAPTION));
    expect(host.has('存图')).toBe(false);
  });
});
