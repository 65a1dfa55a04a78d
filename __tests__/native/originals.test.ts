import { createHost, type Host } from '../support/mini-host';
import { fail, ok } from '../support/mini-host/wx-mock';

const POST = '/posters/make/index?of=post&id=p01';
const KEEP = '存 3 张原图和文字';
const CAPTION = '昨晚开的窑';

async function opened(prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(POST);
  await host.until(() => host.has(KEEP));
  return host;
}

const toast = (host: Host) => String(host.last('showToast')?.title ?? '');

async function keeps(host: Host): Promise<void> {
  await host.tap(KEEP);
  await host.until(() => toast(host) !== '');
}

afterEach(() => jest.restoreAllMocks());

describe('a post passed on', () => {
  it('is in the album and on the clipboard after one tap, and nothing was asked before it', async () => {
    const host = await opened();
    expect(host.calls('saveImageToPhotosAlbum')).toEqual([]);
    expect(host.calls('setClipboardData')).toEqual([]);
    await keeps(host);
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(3);
    for (const { filePath } of host.calls('saveImageToPhotosAlbum')) expect(String(filePath)).toMatch(/^wxfile:/);
    expect(String(host.last('setClipboardData')?.data)).toContain(CAPTION);
    expect(toast(host)).toBe('3 张图存好了，文字复制了');
  });

  it('whose album was refused twice says so, once for all pictures, with the words copied', async () => {
    const host = await opened((phone) => {
      phone.when('saveImageToPhotosAlbum').fail('fail auth deny');
      phone.when('showModal').ok({ confirm: true, cancel: false });
      phone.when('openSetting').ok({ authSetting: { 'scope.writePhotosAlbum': false } });
    });
    await keeps(host);
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('openSetting')).toHaveLength(1);
    expect(toast(host)).toBe('相册没有打开，图没存，文字复制了');
  });

  it('goes on once the album was opened in the settings', async () => {
    let isOpen = false;
    const host = await opened((phone) => {
      phone.when('saveImageToPhotosAlbum').answer(() => (isOpen ? ok() : fail('fail auth deny')));
      phone.when('showModal').ok({ confirm: true, cancel: false });
      phone.when('openSetting').answer(() => {
        isOpen = true;
        return ok({ authSetting: { 'scope.writePhotosAlbum': true } });
      });
    });
    await keeps(host);
    expect(toast(host)).toBe('3 张图存好了，文字复制了');
  });

  it('keeps what it can of the pictures, and tells how many it could not', async () => {
    let asked = 0;
    const host = await opened((phone) => {
      phone.when('saveImageToPhotosAlbum').answer(() => ((asked += 1) === 2 ? fail('fail file not exist') : ok()));
    });
    await keeps(host);
    expect(toast(host)).toBe('存好 2 张，1 张没存成，文字复制了');
  });

  it('whose words could not be copied has them on the page, to be selected', async () => {
    const host = await opened((phone) => phone.when('setClipboardData').fail('fail api scope is not declared'));
    await keeps(host);
    expect(toast(host)).toContain('长按页上的字能选');
    expect(host.text()).toContain(CAPTION);
    expect(host.$$('wx-text').some((text) => text.textContent?.includes(CAPTION))).toBe(true);
  });
});
