import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const PAGE = '/account/add-seller/index';
const ADDED = { 'xiaopu/added-seller': 'true' };
const SAVE = '把我的二维码存到相册';
const SAVE_NUMBER = '手机号存通讯录';
const SAVED = '存好了。打开微信「扫一扫」，从相册里选它就行。';

interface Options {
  readonly storage?: Readonly<Record<string, unknown>>;
  readonly prepare?: (host: Host) => void;
}

async function openPage(url = PAGE, { storage = {}, prepare }: Options = {}): Promise<Host> {
  const host = createHost({ storage });
  prepare?.(host);
  await host.launch(url);
  return host;
}

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);
const allowInSettings = (host: Host, api: string, scope: string) =>
  host.when('openSetting').answer(() => {
    host.when(api).reset();
    return { kind: 'ok', result: { authSetting: { [scope]: true } } };
  });

describe('the contact options of the seller', () => {
  it('are all on one page with their dates, and opening it asks for nothing', async () => {
    const host = await openPage();
    for (const words of [
      '你好，从小铺来，想加你。',
      '二维码更新于',
      'ahe-xiaopu',
      '0798-0000000',
      '阿禾的窑火（示例）',
    ])
      expect(host.text()).toContain(words);
    expect(host.text()).toMatch(/老客茶桌（示例群）[\s\S]*有效到 \d+月\d+日 24:00/);
    for (const label of [
      '阿禾的微信二维码，长按识别，点开放大',
      '「老客茶桌（示例群）」的群二维码，长按识别，点开放大',
    ])
      expect(host.attr(label, 'show-menu-by-longpress')).toBe(true);
    for (const api of ['setClipboardData', 'saveImageToPhotosAlbum', 'addPhoneContact', 'authorize', 'login'])
      expect(host.calls(api)).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  it('list only those that are missing', async () => {
    const host = await openPage();
    expect(host.text()).not.toContain('暂时没有');
  });

  it('use the goods the shopper came from, in the greeting and the customer-service card', async () => {
    const host = await openPage('/pages/goods/index?id=crisp');
    await host.until(() => host.has('加掌柜'));
    await host.tap('加掌柜');
    expect(host.page.route).toBe('account/add-seller/index');
    await host.until(() => host.has('复制这句话'));
    await host.tap('复制这句话');
    expect(String(host.last('setClipboardData')?.['data'])).toMatch(/^你好，想问问「.*薄脆.*」。$/);
    await host.until(() => host.has('已复制，加好友时粘贴进验证里就好。'));
    expect(host.attr('在线聊', 'show-message-card')).toBe(true);
    expect(host.attr('在线聊', 'send-message-path')).toBe('/pages/goods/index?id=crisp');
    expect(String(host.attr('在线聊', 'send-message-title'))).toContain('薄脆');
  });

  it('show a hint if copying is refused', async () => {
    const host = await openPage();
    host.when('setClipboardData').fail('fail privacy permission is not authorized');
    for (const label of ['复制这句话', '复制微信号', '复制公众号名字']) await host.tap(label);
    await host.until(() => host.$$('没能复制，长按上面的字自己选就好。').length === 3);
    expect(host.attr('阿禾的窑火（示例）', 'user-select')).toBe(true);
  });

  it('load on retry', async () => {
    const faults = withFaults({ verb: 'seller.getCard', when: 'before', times: 1 });
    const host = await openPage(PAGE, { storage: faults });
    await host.tap('再试一次');
    await host.until(() => host.has('ahe-xiaopu'));
  });
});

describe('saving the QR code to the album', () => {
  const refused = (phone: Host) => phone.when('saveImageToPhotosAlbum').fail('fail auth deny');

  it('draws the SVG into a file first, and shows what to do with it', async () => {
    const host = await openPage();
    await host.tap(SAVE);
    await host.until(() => toasts(host).includes(SAVED));
    expect(host.last('canvas:picture')).toMatchObject({ src: 'wxfile://usr/demo/code.svg' });
    expect(String(host.last('saveImageToPhotosAlbum')?.['filePath'])).toMatch(/^wxfile:/);
    expect(host.calls('showModal')).toEqual([]);
  });

  it('opens the permission settings after a refusal, and saves once allowed', async () => {
    const host = await openPage(PAGE, { prepare: refused });
    allowInSettings(host, 'saveImageToPhotosAlbum', 'scope.writePhotosAlbum');
    await host.tap(SAVE);
    await host.until(() => toasts(host).includes(SAVED));
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(2);
  });

  it.each<[string, (host: Host) => void]>([
    ['the shopper will not go there', (host) => host.when('showModal').ok({ confirm: false, cancel: true })],
    ['it is refused there too', (host) => host.when('openSetting').ok({ authSetting: {} })],
    ['that page does not open', (host) => host.when('openSetting').fail('fail')],
  ])('asks once and shows an alternative if %s', async (_why, prepare) => {
    const host = await openPage(PAGE, { prepare: refused });
    prepare(host);
    await host.tap(SAVE);
    await host.until(() => toasts(host).length > 0);
    expect(toasts(host)).toEqual(['没存进相册。长按二维码，也能直接识别。']);
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(1);
  });

  it.each(['canvas:picture', 'createOffscreenCanvas', 'saveImageToPhotosAlbum'])(
    'reports a failure for another reason: %s',
    async (api) => {
      const host = await openPage(PAGE, { prepare: (phone) => phone.when(api).fail('fail no space left') });
      await host.tap(SAVE);
      await host.until(() => toasts(host).length > 0);
      expect(toasts(host)).toEqual(['没存成。长按二维码，也能直接识别。']);
      expect(host.calls('showModal')).toEqual([]);
    },
  );
});

describe('saving the phone number', () => {
  it('passes name, number and WeChat id to the phone’s contacts', async () => {
    const host = await openPage();
    await host.tap(SAVE_NUMBER);
    expect(host.last('addPhoneContact')).toMatchObject({
      firstName: '阿禾',
      mobilePhoneNumber: '0798-0000000',
      weChatNumber: 'ahe-xiaopu',
    });
    await host.until(() => toasts(host).includes('存好了，在手机通讯录里'));
  });

  it('opens the permission settings after a refusal, and saves once allowed', async () => {
    const host = await openPage(PAGE, { prepare: (phone) => phone.when('addPhoneContact').fail('fail auth deny') });
    allowInSettings(host, 'addPhoneContact', 'scope.addPhoneContact');
    await host.tap(SAVE_NUMBER);
    await host.until(() => toasts(host).includes('存好了，在手机通讯录里'));
    expect(host.calls('addPhoneContact')).toHaveLength(2);
  });

  it.each<[string, string, readonly string[]]>([
    ['she closes the question', 'fail cancel', []],
    ['the phone has no address book', 'fail not supported', ['这里存不了通讯录。长按号码，自己抄一份就好。']],
  ])('shows the right text if %s', async (_why, message, toastTexts) => {
    const host = await openPage(PAGE, { prepare: (phone) => phone.when('addPhoneContact').fail(message) });
    await host.tap(SAVE_NUMBER);
    await host.until(() => host.calls('addPhoneContact').length === 1);
    expect(toasts(host)).toEqual(toastTexts);
    expect(host.calls('showModal')).toEqual([]);
  });

  it('asks once and shows an alternative if it stays refused', async () => {
    const host = await openPage(PAGE, { prepare: (phone) => phone.when('addPhoneContact').fail('fail privacy') });
    host.when('openSetting').ok({ authSetting: { 'scope.writePhotosAlbum': true } });
    await host.tap(SAVE_NUMBER);
    await host.until(() => toasts(host).length > 0);
    expect(toasts(host)).toEqual(['没存进通讯录。长按号码，自己抄一份就好。']);
    expect(host.calls('addPhoneContact')).toHaveLength(1);
    expect(host.attr('0798-0000000', 'user-select')).toBe(true);
  });
});

describe('a shopper who has added the seller', () => {
  it('marks it on the seller’s page, and is no longer invited there or on goods pages', async () => {
    const host = await openPage('/pages/seller/index');
    expect(host.text()).toContain('加我');
    await host.tap('已经加了');
    await host.until(() => !host.text().includes('加我'));
    expect(host.has('阿禾的微信二维码，长按识别，点开放大')).toBe(false);
    expect(host.storage.get('xiaopu/added-seller')).toBe('true');
    const good = await openPage('/pages/goods/index?id=crisp', { storage: ADDED });
    await good.until(() => good.has('证照'));
    expect(good.has('加掌柜')).toBe(false);
  });

  it('is not invited when asking a question', async () => {
    const host = await openPage('/pages/goods/index?id=crisp', { storage: ADDED });
    await host.until(() => host.has('掌柜'));
    await host.tap('掌柜');
    await host.until(() => host.has('在线聊（带上这件）'));
    expect(host.calls('setClipboardData')).toEqual([]);
    expect(host.text()).not.toMatch(/加好友|加我/);
    expect(host.attr('在线聊（带上这件）', 'send-message-path')).toBe('/pages/goods/index?id=crisp');
  });

  it('still sees all contact options, and can undo it', async () => {
    const host = await openPage('/pages/seller/index', { storage: ADDED });
    await host.tap('别的方式');
    expect(host.page.route).toBe('account/add-seller/index');
    await host.until(() => host.has('其实还没加'));
    expect(host.has('阿禾的微信二维码，长按识别，点开放大')).toBe(true);
    await host.tap('其实还没加');
    await host.until(() => host.has('已经加了？'));
    expect(host.storage.get('xiaopu/added-seller')).toBe('false');
  });

  it('is remembered in memory if the storage is full', async () => {
    const host = await openPage(PAGE, { prepare: (phone) => phone.when('setStorageSync').fail('fail exceed') });
    await host.tap('已经加了');
    await host.until(() => host.has('其实还没加'));
    expect(host.errors).toEqual([]);
  });
});
