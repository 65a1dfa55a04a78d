import { createHost, type Host } from '../../support/native/mini-host';
import { failing } from '../../support/native/shopper';

const PAGE = '/account/add-seller/index';
const ASKED = '想问掌柜';
const ADDED = { 'xiaopu/added-seller': 'true' };
const SAVE = '把我的二维码存到相册';
const KEEP = '把手机号存进通讯录';
const SAVED = '存好了。打开微信「扫一扫」，从相册里选它就行。';

interface Options {
  readonly storage?: Readonly<Record<string, unknown>>;
  readonly prepare?: (host: Host) => void;
}

async function opened(url = PAGE, { storage = {}, prepare }: Options = {}): Promise<Host> {
  const host = createHost({ storage });
  prepare?.(host);
  await host.launch(url);
  return host;
}

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);
const allowed = (host: Host, api: string, scope: string) =>
  host.when('openSetting').answer(() => {
    host.when(api).usual();
    return { kind: 'ok', result: { authSetting: { [scope]: true } } };
  });

describe('the ways to add the seller', () => {
  it('are all on one page, with those that carry a date dated, and nothing asked on opening', async () => {
    const host = await opened();
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

  it('are said to be fewer by none: what she has not is named, what she has is not', async () => {
    const host = await opened();
    expect(host.text()).not.toContain('暂时没有');
  });

  it('start from the good one came from: its greeting, and a chat that opens with its card', async () => {
    const host = await opened('/pages/goods/index?id=crisp');
    await host.until(() => host.has('加掌柜'));
    await host.tap('加掌柜');
    expect(host.page.route).toBe('account/add-seller/index');
    await host.until(() => host.has('复制这句话'));
    await host.tap('复制这句话');
    expect(String(host.last('setClipboardData')?.['data'])).toMatch(/^你好，想问问「.*薄脆.*」。$/);
    await host.until(() => host.has('已复制，加好友时粘贴进验证里就好。'));
    expect(host.attr('在这里聊', 'show-message-card')).toBe(true);
    expect(host.attr('在这里聊', 'send-message-path')).toBe('/pages/goods/index?id=crisp');
    expect(String(host.attr('在这里聊', 'send-message-title'))).toContain('薄脆');
  });

  it('say what else can be done when copying is refused', async () => {
    const host = await opened();
    host.when('setClipboardData').fail('fail privacy permission is not authorized');
    for (const label of ['复制这句话', '复制微信号', '复制公众号名字']) await host.tap(label);
    await host.until(() => host.$$('没能复制，长按上面的字自己选就好。').length === 3);
    expect(host.attr('阿禾的窑火（示例）', 'user-select')).toBe(true);
  });

  it('lead on when her card did not come, and come with it', async () => {
    const faults = failing({ verb: 'seller.getCard', when: 'before', times: 1 });
    const host = await opened(PAGE, { storage: faults });
    await host.tap('再试一次');
    await host.until(() => host.has('ahe-xiaopu'));
  });
});

describe('keeping her code in the album', () => {
  const refused = (phone: Host) => phone.when('saveImageToPhotosAlbum').fail('fail auth deny');

  it('draws it into a file first, for an album takes no SVG, and says what to do with it', async () => {
    const host = await opened();
    await host.tap(SAVE);
    await host.until(() => toasts(host).includes(SAVED));
    expect(host.last('canvas:picture')).toMatchObject({ src: '/pictures/code.svg' });
    expect(String(host.last('saveImageToPhotosAlbum')?.['filePath'])).toMatch(/^wxfile:/);
    expect(host.calls('showModal')).toEqual([]);
  });

  it('refused, leads to the page of permissions and is done once allowed there', async () => {
    const host = await opened(PAGE, { prepare: refused });
    allowed(host, 'saveImageToPhotosAlbum', 'scope.writePhotosAlbum');
    await host.tap(SAVE);
    await host.until(() => toasts(host).includes(SAVED));
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(2);
  });

  it.each<[string, (host: Host) => void]>([
    ['the shopper will not go there', (host) => host.when('showModal').ok({ confirm: false, cancel: true })],
    ['it is refused there too', (host) => host.when('openSetting').ok({ authSetting: {} })],
    ['that page does not open', (host) => host.when('openSetting').fail('fail')],
  ])('asks once and says what else helps when %s', async (_why, prepare) => {
    const host = await opened(PAGE, { prepare: refused });
    prepare(host);
    await host.tap(SAVE);
    await host.until(() => toasts(host).length > 0);
    expect(toasts(host)).toEqual(['没存进相册。长按二维码，也能直接识别。']);
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(1);
  });

  it.each(['canvas:picture', 'createOffscreenCanvas', 'saveImageToPhotosAlbum'])(
    'says so when it can not be done for another reason: %s',
    async (api) => {
      const host = await opened(PAGE, { prepare: (phone) => phone.when(api).fail('fail no space left') });
      await host.tap(SAVE);
      await host.until(() => toasts(host).length > 0);
      expect(toasts(host)).toEqual(['没存成。长按二维码，也能直接识别。']);
      expect(host.calls('showModal')).toEqual([]);
    },
  );
});

describe('keeping her number', () => {
  it('hands name, number and id to the phone’s address book', async () => {
    const host = await opened();
    await host.tap(KEEP);
    expect(host.last('addPhoneContact')).toMatchObject({
      firstName: '阿禾',
      mobilePhoneNumber: '0798-0000000',
      weChatNumber: 'ahe-xiaopu',
    });
    await host.until(() => toasts(host).includes('存好了，在手机通讯录里'));
  });

  it('refused, leads to the page of permissions and is done once allowed there', async () => {
    const host = await opened(PAGE, { prepare: (phone) => phone.when('addPhoneContact').fail('fail auth deny') });
    allowed(host, 'addPhoneContact', 'scope.addPhoneContact');
    await host.tap(KEEP);
    await host.until(() => toasts(host).includes('存好了，在手机通讯录里'));
    expect(host.calls('addPhoneContact')).toHaveLength(2);
  });

  it.each<[string, string, readonly string[]]>([
    ['she closes the question', 'fail cancel', []],
    ['the phone has no address book', 'fail not supported', ['这里存不了通讯录。长按号码，自己抄一份就好。']],
  ])('says what fits when %s', async (_why, message, said) => {
    const host = await opened(PAGE, { prepare: (phone) => phone.when('addPhoneContact').fail(message) });
    await host.tap(KEEP);
    await host.until(() => host.calls('addPhoneContact').length === 1);
    expect(toasts(host)).toEqual(said);
    expect(host.calls('showModal')).toEqual([]);
  });

  it('asks once and says what else helps when it stays refused', async () => {
    const host = await opened(PAGE, { prepare: (phone) => phone.when('addPhoneContact').fail('fail privacy') });
    host.when('openSetting').ok({ authSetting: { 'scope.writePhotosAlbum': true } });
    await host.tap(KEEP);
    await host.until(() => toasts(host).length > 0);
    expect(toasts(host)).toEqual(['没存进通讯录。长按号码，自己抄一份就好。']);
    expect(host.calls('addPhoneContact')).toHaveLength(1);
    expect(host.attr('0798-0000000', 'user-select')).toBe(true);
  });
});

describe('a shopper who has added her', () => {
  it('says so on the seller’s page, and is asked no more, there or on a good', async () => {
    const host = await opened('/pages/seller/index');
    expect(host.text()).toContain('加我');
    await host.tap('已经加了');
    await host.until(() => !host.text().includes('加我'));
    expect(host.has('阿禾的微信二维码，长按识别，点开放大')).toBe(false);
    expect(host.storage.get('xiaopu/added-seller')).toBe('true');
    const good = await opened('/pages/goods/index?id=crisp', { storage: ADDED });
    await good.until(() => good.has('证照'));
    expect(good.has('加掌柜')).toBe(false);
  });

  it('is not asked to add her when she comes with a question', async () => {
    const host = await opened('/pages/goods/index?id=crisp', { storage: ADDED });
    await host.until(() => host.has('掌柜'));
    await host.tap('掌柜');
    await host.until(() => host.text().includes(ASKED));
    expect(host.text()).toContain('已复制，到微信里粘贴给我就好。');
    expect(host.text()).not.toMatch(/加好友|加我/);
    expect(host.attr('在这里聊', 'send-message-path')).toBe('/pages/goods/index?id=crisp');
  });

  it('still finds every way, and may take it back', async () => {
    const host = await opened('/pages/seller/index', { storage: ADDED });
    await host.tap('别的方式');
    expect(host.page.route).toBe('account/add-seller/index');
    await host.until(() => host.has('其实还没加'));
    expect(host.has('阿禾的微信二维码，长按识别，点开放大')).toBe(true);
    await host.tap('其实还没加');
    await host.until(() => host.has('已经加了？'));
    expect(host.storage.get('xiaopu/added-seller')).toBe('false');
  });

  it('is believed on a full phone too, for as long as the shop is open', async () => {
    const host = await opened(PAGE, { prepare: (phone) => phone.when('setStorageSync').fail('fail exceed') });
    await host.tap('已经加了');
    await host.until(() => host.has('其实还没加'));
    expect(host.errors).toEqual([]);
  });
});
