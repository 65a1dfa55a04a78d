import { createHost, type Host } from '../../support/native/mini-host';
import { attributeOf } from '../../support/native/mini-host/tree';

/** A page under a post in Moments. */
const MOMENTS = { scene: 1154 };

/** What WeChat refuses there, with a toast that tells the shopper to go elsewhere. */
const REFUSED = [
  ...['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack', 'login', 'getGroupEnterInfo'],
  ...['requestPayment', 'chooseAddress', 'setTabBarBadge', 'removeTabBarBadge', 'updateShareMenu'],
  ...['setClipboardData', 'saveImageToPhotosAlbum', 'chooseMedia', 'requestSubscribeMessage', 'showToast'],
];

/** What each page has to show there, and what it may not. */
const PAGES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['/pages/feed/index?s=m', ['阿禾的小铺', '置顶', '头一回来'], ['证照信息', '转发', '评论', '全部']],
  ['/pages/post/index?id=a02&s=m', ['一只盖碗怎么挑', '看口沿', '薄胎盖碗'], ['买', '评论']],
  [
    '/pages/goods/index?id=crisp&s=m',
    ['薄脆', '22.50', '七天内'],
    ['立即购买', '加入购物车', '问掌柜', '收藏', '加掌柜'],
  ],
  [
    '/pages/seller/index?s=m',
    ['东西要常用，才算买对了。', '每天 9:00–21:00'],
    ['复制', '在这里聊', '别的方式', '已经加了', '证照信息与投诉'],
  ],
];
const ONWARD = '前往小程序';

async function opened(url: string, prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(url, MOMENTS);
  await host.until(() => host.has(ONWARD));
  return host;
}

/** What a tap may still do there: show a picture large, or unfold a text. */
function worksHere(view: Element): boolean {
  const words = view.textContent ?? '';
  return words === '' || words.includes('全文');
}

const lines = (host: Host) => host.text().split('\n');
const refusedCalls = (host: Host) => REFUSED.filter((api) => host.calls(api).length > 0);

describe.each(PAGES)('under a post in Moments, %s', (url, shown, hidden) => {
  it('shows what it is about, and where one goes on', async () => {
    const host = await opened(url);
    await host.until(() => shown.every((words) => host.text().includes(words)));
    for (const words of hidden) expect(lines(host)).not.toContain(words);
    expect(host.$$(ONWARD)).toHaveLength(1);
    expect(host.errors).toEqual([]);
  });

  it('has no button that WeChat does not do there, and asks for nothing that it refuses', async () => {
    const host = await opened(url);
    await host.until(() => shown.every((words) => host.text().includes(words)));
    expect(host.$$('wx-button')).toEqual([]);
    expect(host.$$('wx-navigator')).toEqual([]);
    expect(host.$$('wx-form')).toEqual([]);
    expect(refusedCalls(host)).toEqual([]);
  });

  it('leads nowhere, whatever is tapped', async () => {
    const host = await opened(url);
    await host.until(() => shown.every((words) => host.text().includes(words)));
    const tappable = host.$$('wx-view').filter((view) => attributeOf(view, 'aria-role') === 'button');
    for (const view of tappable) {
      expect([view.textContent, worksHere(view)]).toEqual([view.textContent, true]);
      await host.fire(view, 'tap', { x: 1, y: 1 });
    }
    expect(refusedCalls(host)).toEqual([]);
    expect(host.pages).toHaveLength(1);
  });

  it('needs no storage, and leaves nothing on the phone', async () => {
    const host = await opened(url, (phone) => {
      for (const api of ['getStorageSync', 'setStorageSync', 'getStorageInfoSync']) phone.when(api).fail('fail denied');
    });
    await host.until(() => shown.every((words) => host.text().includes(words)));
    expect([...host.storage.keys()]).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  it('opens in the shop itself with everything that is missing here, and counts as come from Moments', async () => {
    const host = await opened(url);
    await host.relaunch(url, { scene: 1155 });
    await host.until(() => shown.every((words) => host.text().includes(words)));
    expect(host.has(ONWARD)).toBe(false);
    expect(JSON.stringify([...host.storage])).toContain('.moments.');
  });
});

describe('under a post in Moments', () => {
  it('what did not come can be tried again, and nothing else is offered', async () => {
    const host = createHost();
    host.when('getSystemSetting').ok();
    await host.launch('/pages/goods/index?id=nothing-of-that-id&s=m', MOMENTS);
    await host.until(() => host.has('这件好物已经不在了'));
    expect(host.has('去看动态')).toBe(false);
    expect(host.has(ONWARD)).toBe(true);
  });

  it('nothing is known of a visit', async () => {
    const host = await opened('/pages/goods/index?id=crisp&s=m');
    await host.relaunch('/sandbox/index', { scene: 1001 });
    await host.until(() => host.has('还没有从卡片或码来过'));
  });
});
