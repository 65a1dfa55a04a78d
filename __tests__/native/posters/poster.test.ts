import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const GOODS = '/posters/make/index?kind=goods&id=yuqian';
const SHARE = '发给朋友';
const SAVE = '存到相册';
const AGAIN = '再画一次';
const FILE = 'wxfile://tmp/2';

async function openPage(
  url: string,
  { storage = {}, prepare = (_host: Host) => undefined as void } = {},
): Promise<Host> {
  const host = createHost({ storage });
  prepare(host);
  await host.launch(url);
  return host;
}

async function openPoster(url = GOODS, options: Parameters<typeof openPage>[1] = {}): Promise<Host> {
  const host = await openPage(url, options);
  await host.until(() => host.has(SHARE));
  return host;
}

/** All texts drawn so far. */
const drawnTexts = (host: Host) => host.calls('canvas:text').map(({ text }) => String(text));
const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

afterEach(() => jest.restoreAllMocks());

describe('a goods poster', () => {
  it('shows picture, price, title, subtitle, shop and a preview code', async () => {
    const host = await openPage('/pages/goods/index?id=yuqian');
    await host.until(() => host.has('把这件画成一张图，发给朋友看'));
    await host.tap('把这件画成一张图，发给朋友看');
    await host.until(() => host.has(SHARE));
    expect(host.page).toMatchObject({ route: 'posters/make/index', query: { kind: 'goods', id: 'yuqian' } });
    for (const words of ['¥', '48', ' 起', '后山雨前绿茶', '阿禾的小铺', '预览码', '长按识别，看这件好物'])
      expect(drawnTexts(host)).toContain(words);
    expect(host.calls('canvas:picture').map(({ src }) => src)).toEqual(['wxfile://usr/demo/yuqian.svg']);
    expect(host.attr('好物海报：后山雨前绿茶', 'src')).toBe(FILE);
    expect(host.text()).toContain('这是预览码');
    expect(host.errors).toEqual([]);
  });

  it('is shared with WeChat’s sheet only', async () => {
    const host = await openPoster();
    await host.tap(SHARE);
    expect(host.calls('showShareImageMenu')).toMatchObject([{ path: FILE }]);
    expect(host.calls('saveImageToPhotosAlbum')).toEqual([]);
    expect(toasts(host)).toEqual([]);
  });

  it('shows no message on cancel, and a hint if the sheet fails', async () => {
    const host = await openPoster();
    host.when('showShareImageMenu').cancel();
    await host.tap(SHARE);
    expect(toasts(host)).toEqual([]);
    host.when('showShareImageMenu').fail('fail not supported');
    await host.tap(SHARE);
    expect(toasts(host)).toEqual(['没能打开转发，先存到相册再发也行。']);
  });

  it('asks for no permission before saving', async () => {
    const host = await openPoster();
    for (const api of ['authorize', 'getSetting', 'openSetting', 'showModal', 'login'])
      expect(host.calls(api)).toEqual([]);
    await host.tap(SAVE);
    expect(host.calls('saveImageToPhotosAlbum')).toMatchObject([{ filePath: FILE }]);
    await host.until(() => toasts(host).includes('存好了，在手机相册里'));
  });
});

describe('saving a poster without album access', () => {
  async function refused(): Promise<Host> {
    const host = await openPoster();
    host.when('saveImageToPhotosAlbum').fail('fail auth deny');
    return host;
  }

  it('opens the settings and saves after access was granted', async () => {
    const host = await refused();
    host.when('openSetting').answer(() => {
      host.when('saveImageToPhotosAlbum').reset();
      return { kind: 'ok', result: { authSetting: { 'scope.writePhotosAlbum': true } } };
    });
    await host.tap(SAVE);
    await host.until(() => toasts(host).includes('存好了，在手机相册里'));
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(2);
  });

  it('asks once and shows an alternative if declined', async () => {
    const host = await refused();
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap(SAVE);
    await host.until(() => toasts(host).length > 0);
    expect(toasts(host)).toEqual(['没存进相册。点开海报长按，也能发给朋友。']);
    expect(host.calls('openSetting')).toEqual([]);
  });

  it('does not loop if access is denied in the settings too', async () => {
    const host = await refused();
    host.when('openSetting').ok({ authSetting: { 'scope.writePhotosAlbum': false } });
    await host.tap(SAVE);
    await host.until(() => toasts(host).length > 0);
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(1);
  });
});

describe('a poster with missing parts', () => {
  it('has a placeholder for a picture that does not load', async () => {
    const host = await openPoster(GOODS, { prepare: (phone) => phone.when('canvas:picture').fail() });
    expect(drawnTexts(host)).toContain('后');
    expect(host.text()).toContain('有照片没取到');
    host.when('canvas:picture').reset();
    await host.tap(AGAIN);
    await host.until(() => !host.has(AGAIN) && host.has(SHARE));
  });

  it('is drawn without a code, and with it after a redraw', async () => {
    const host = await openPoster(GOODS, { storage: withFaults({ verb: 'code.get', when: 'before', times: 1 }) });
    expect(drawnTexts(host).join('')).toContain('问发图');
    expect(drawnTexts(host)).not.toContain('长按识别，看这件好物');
    expect(drawnTexts(host)).not.toContain('预览码');
    await host.tap(AGAIN);
    await host.until(() => drawnTexts(host).includes('预览码'));
    await host.until(() => host.has('这是预览码，扫了不进店；上线后换成小程序码。'));
  });

  it('can be redrawn after drawing failed', async () => {
    const host = await openPage(GOODS, { prepare: (phone) => phone.when('createOffscreenCanvas').fail() });
    await host.until(() => host.has(AGAIN));
    expect(host.text()).toContain('没画成');
    host.when('createOffscreenCanvas').reset();
    await host.tap(AGAIN);
    await host.until(() => host.has(SHARE));
  });

  it.each([
    '/posters/make/index?kind=goods',
    '/posters/make/index?kind=cart&id=1',
    `/posters/make/index?kind=post&id=${'x'.repeat(99)}`,
  ])('that names nothing leads on: %s', async (url) => {
    const host = await openPage(url);
    await host.until(() => host.has('没找到要画的东西，链接可能没带全。'));
    await host.tap('去看动态');
    expect(host.page.route).toBe('pages/feed/index');
  });

  it('shows a message for an unknown goods item', async () => {
    const host = await openPage('/posters/make/index?kind=goods&id=no-such');
    await host.until(() => host.has('去看动态'));
    expect(host.has(SHARE)).toBe(false);
    expect(host.calls('createOffscreenCanvas')).toEqual([]);
  });
});

describe('a post poster', () => {
  it('is available as poster and as collage', async () => {
    const host = await openPage('/pages/post/index?id=p01');
    await host.until(() => host.has('把这条画成一张图，或拼成九宫格'));
    await host.tap('把这条画成一张图，或拼成九宫格');
    await host.until(() => host.has(SHARE));
    const before = host.calls('canvas:picture').length;
    expect(drawnTexts(host)).toContain('长按识别，看这条动态');
    await host.tap('拼图');
    await host.until(() => host.calls('canvas:picture').length > before && host.has(SHARE));
    // Poster: avatar, the three pictures and the goods item's. Collage: the three pictures.
    expect([before, host.calls('canvas:picture').length - before]).toEqual([5, 3]);
  });
});

describe('the shop poster', () => {
  it('is reached from the seller’s page', async () => {
    const host = await openPage('/pages/seller/index');
    await host.tap('把小铺画成一张图，带着进店的码');
    await host.until(() => host.has(SHARE));
    expect(drawnTexts(host)).toContain('长按识别，进店逛逛');
    await host.tap(SHARE);
    expect(host.calls('showShareImageMenu')).toHaveLength(1);
  });
});
