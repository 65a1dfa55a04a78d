import { createHost, type Host } from '../../support/native/mini-host';
import { attributeOf } from '../../support/native/mini-host/tree';

/** The scene of Moments single-page mode. */
const MOMENTS = { scene: 1154 };

/** APIs that WeChat rejects there, with a toast. */
const REFUSED = [
  ...['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack', 'login', 'getGroupEnterInfo'],
  ...['requestPayment', 'chooseAddress', 'setTabBarBadge', 'removeTabBarBadge', 'updateShareMenu'],
  ...['setClipboardData', 'saveImageToPhotosAlbum', 'chooseMedia', 'requestSubscribeMessage', 'showToast'],
];

/** What each page must show there, and what it must not. */
const PAGES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['/pages/feed/index?s=m', ['阿禾的小铺', '置顶', '头一回来'], ['证照信息', '转发', '评论', '全部']],
  ['/pages/post/index?id=a02&s=m', ['一只盖碗怎么挑', '看口沿', '薄胎盖碗'], ['买', '评论']],
  [
    '/pages/goods/index?id=crisp&s=m',
    ['薄脆', '22.50', '七天'],
    ['立即购买', '加入购物车', '问掌柜', '收藏', '加掌柜'],
  ],
  [
    '/pages/seller/index?s=m',
    ['东西要常用，才算买对了。', '每天 9:00–21:00'],
    ['复制', '在线聊', '别的方式', '已经加了', '证照信息与投诉'],
  ],
];
const OPEN_APP_HINT = '前往小程序';

async function openPage(url: string, prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(url, MOMENTS);
  await host.until(() => host.has(OPEN_APP_HINT));
  return host;
}

/** Whether a tap still works there: enlarging a picture or expanding a text. */
function worksInMoments(view: Element): boolean {
  const text = view.textContent ?? '';
  return text === '' || text.includes('全文');
}

const lines = (host: Host) => host.text().split('\n');
const refusedCalls = (host: Host) => REFUSED.filter((api) => host.calls(api).length > 0);

describe.each(PAGES)('under a post in Moments, %s', (url, shown, hidden) => {
  it('shows its content and how to continue', async () => {
    const host = await openPage(url);
    await host.until(() => shown.every((text) => host.text().includes(text)));
    for (const text of hidden) expect(lines(host)).not.toContain(text);
    expect(host.$$(OPEN_APP_HINT)).toHaveLength(1);
    expect(host.errors).toEqual([]);
  });

  it('has no unsupported buttons and calls no rejected APIs', async () => {
    const host = await openPage(url);
    await host.until(() => shown.every((text) => host.text().includes(text)));
    expect(host.$$('wx-button')).toEqual([]);
    expect(host.$$('wx-navigator')).toEqual([]);
    expect(host.$$('wx-form')).toEqual([]);
    expect(refusedCalls(host)).toEqual([]);
  });

  it('does not navigate on any tap', async () => {
    const host = await openPage(url);
    await host.until(() => shown.every((text) => host.text().includes(text)));
    const tappable = host.$$('wx-view').filter((view) => attributeOf(view, 'aria-role') === 'button');
    for (const view of tappable) {
      expect([view.textContent, worksInMoments(view)]).toEqual([view.textContent, true]);
      await host.fire(view, 'tap', { x: 1, y: 1 });
    }
    expect(refusedCalls(host)).toEqual([]);
    expect(host.pages).toHaveLength(1);
  });

  it('needs no storage and stores nothing', async () => {
    const host = await openPage(url, (phone) => {
      for (const api of ['getStorageSync', 'setStorageSync', 'getStorageInfoSync']) phone.when(api).fail('fail denied');
    });
    await host.until(() => shown.every((text) => host.text().includes(text)));
    expect([...host.storage.keys()]).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  it('shows everything when opened in the mini program, and counts as a Moments visit', async () => {
    const host = await openPage(url);
    await host.relaunch(url, { scene: 1155 });
    await host.until(() => shown.every((text) => host.text().includes(text)));
    expect(host.has(OPEN_APP_HINT)).toBe(false);
    expect(JSON.stringify([...host.storage])).toContain('.moments.');
  });
});

describe('under a post in Moments', () => {
  it('a failed page offers a retry and nothing else', async () => {
    const host = createHost();
    host.when('getSystemSetting').ok();
    await host.launch('/pages/goods/index?id=nothing-of-that-id&s=m', MOMENTS);
    await host.until(() => host.has('这件好物已经不在了'));
    expect(host.has('去看动态')).toBe(false);
    expect(host.has(OPEN_APP_HINT)).toBe(true);
  });

  it('visits are not recorded', async () => {
    const host = await openPage('/pages/goods/index?id=crisp&s=m');
    await host.relaunch('/sandbox/index', { scene: 1001 });
    await host.until(() => host.has('还没有从卡片或码来过'));
  });
});
