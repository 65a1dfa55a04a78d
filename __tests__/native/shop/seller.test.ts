import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const SELLER = '/pages/seller/index';
const REFUSED = '没能复制';

async function openPage(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(SELLER);
  return host;
}

describe('the seller page', () => {
  it('shows who the seller is, what they help with and when they reply', async () => {
    const host = await openPage();
    for (const words of ['阿禾', '东西要常用，才算买对了。', '收到东西有问题，找我本人处理', '每天 9:00–21:00']) {
      expect(host.text()).toContain(words);
    }
  });

  it('has a QR code with a long-press menu that a tap enlarges', async () => {
    const host = await openPage();
    const code = '阿禾的微信二维码，长按识别，点开放大';
    expect(host.attr(code, 'show-menu-by-longpress')).toBe(true);
    await host.tap(code);
    expect(host.last('previewImage')).toMatchObject({ urls: ['wxfile://usr/demo/code.svg'] });
    expect(host.text()).toMatch(/二维码更新于 \d+月\d+日/);
  });

  it('copies the WeChat id', async () => {
    const host = await openPage();
    await host.tap('复制微信号');
    expect(host.last('setClipboardData')).toMatchObject({ data: 'ahe-xiaopu' });
    expect(host.has(REFUSED)).toBe(false);
  });

  it('keeps the id selectable if copying is refused', async () => {
    const host = await openPage();
    host.when('setClipboardData').fail('fail api scope is not declared in the privacy agreement');
    await host.tap('复制微信号');
    await host.until(() => host.has(REFUSED));
    expect(host.attr('ahe-xiaopu', 'user-select')).toBe(true);
    host.when('setClipboardData').reset();
    await host.tap('复制微信号');
    await host.until(() => !host.has(REFUSED));
  });

  it('opens WeChat customer service, right below the seller’s name', async () => {
    const host = await openPage();
    const [name, chat, about] = ['阿禾', '在线聊', '爸爸拉了三十年坯'].map((words) => host.text().indexOf(words));
    expect(chat).toBeGreaterThan(name ?? Infinity);
    expect(about).toBeGreaterThan(chat ?? Infinity);
    await host.tap('在线聊');
    expect(host.calls('button:contact')).toHaveLength(1);
  });

  it('asks for no permission', async () => {
    const host = await openPage();
    for (const api of ['login', 'getUserProfile', 'showModal', 'setClipboardData']) expect(host.calls(api)).toEqual([]);
  });

  it('links to licence and complaints, even if the seller’s card fails to load', async () => {
    const host = await openPage(withFaults({ verb: 'seller.getCard', when: 'before', times: 1 }));
    expect(host.text()).toContain('12315');
    await host.tap('证照信息与投诉');
    expect(host.page.route).toBe('account/about/index');
    await host.back();
    await host.tap('再试一次');
    await host.until(() => host.text().includes('ahe-xiaopu'));
  });

  it('is shared with the seller’s name', async () => {
    const host = await openPage();
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '阿禾：东西要常用，才算买对了。',
      path: `${SELLER}?s=c`,
    });
  });
});
