import { createHost, type Host } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const PAGE = '/posters/batch/index';
const CHOICES = ['手绘品茗杯', '胡桃木茶盘', '后山雨前绿茶'];
const SAVE_ALL = '都存到相册';
const pick = (title: string) => `给「${title}」画一张`;

/** A phone on which each poster is a separate file, as in WeChat. */
async function openPage(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  let files = 0;
  host
    .when('canvasToTempFilePath')
    .answer(() => ({ kind: 'ok', result: { tempFilePath: `wxfile://p${(files += 1)}` } }));
  await host.launch(PAGE);
  await host.until(() => host.has(pick(CHOICES[0] ?? '')));
  return host;
}

async function choose(host: Host, titles: readonly string[] = CHOICES): Promise<void> {
  for (const title of titles) await host.tap(pick(title));
}

async function drawAll(host: Host): Promise<void> {
  await choose(host);
  await host.tap(`画 ${CHOICES.length} 张`);
  await host.until(() => host.has('再挑几件'));
}

const posterCount = (host: Host) => host.$$('wx-image').length;
const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

describe('a batch of posters', () => {
  it('requires a choice of at most nine goods', async () => {
    const host = await openPage();
    await expect(host.tap('先挑一件')).rejects.toThrow('disabled');
    const titles = [...host.text().matchAll(/^(?!挑几件|先挑|¥)(.+)$/gm)].map(([line]) => line);
    const ten = titles.filter((title) => host.has(pick(title))).slice(0, 10);
    expect(ten).toHaveLength(10);
    await choose(host, ten);
    expect(host.has('画 9 张')).toBe(true);
    expect(toasts(host)).toEqual(['一次最多 9 张，先画这些']);
  });

  it('is drawn in order of selection and can be previewed', async () => {
    const host = await openPage();
    await drawAll(host);
    expect(host.text()).toContain('画好 3 张');
    expect(posterCount(host)).toBe(3);
    await host.tap('好物海报：胡桃木茶盘');
    expect(host.last('previewImage')).toMatchObject({
      current: 'wxfile://p2',
      urls: ['wxfile://p1', 'wxfile://p2', 'wxfile://p3'],
    });
  });

  it('is saved to the album with WeChat’s own permission prompt', async () => {
    const host = await openPage();
    await drawAll(host);
    await host.tap(SAVE_ALL);
    await host.until(() => toasts(host).includes('3 张都存好了，在手机相册里'));
    expect(host.calls('saveImageToPhotosAlbum').map(({ filePath }) => filePath)).toEqual([
      'wxfile://p1',
      'wxfile://p2',
      'wxfile://p3',
    ]);
  });

  it('reports a partial save', async () => {
    const host = await openPage();
    await drawAll(host);
    host
      .when('saveImageToPhotosAlbum')
      .answer(({ filePath }) =>
        filePath === 'wxfile://p2' ? { kind: 'fail', message: 'fail file not exist' } : { kind: 'ok', result: {} },
      );
    await host.tap(SAVE_ALL);
    await host.until(() => toasts(host).includes('存好 2 张，还有 1 张没存进去'));
  });

  it('asks for album access once', async () => {
    const host = await openPage();
    await drawAll(host);
    host.when('saveImageToPhotosAlbum').fail('fail auth deny');
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap(SAVE_ALL);
    await host.until(() => toasts(host).length > 0);
    expect(host.calls('showModal')).toHaveLength(1);
    expect(host.calls('saveImageToPhotosAlbum')).toHaveLength(1);
  });

  it('names failed posters and redraws only those', async () => {
    const host = await openPage(withFaults({ verb: 'goods.get', when: 'before', times: 1 }));
    await drawAll(host);
    expect(host.text()).toContain('画好 2 张');
    expect(host.text()).toContain('没画成：手绘品茗杯');
    const before = host.calls('createOffscreenCanvas').length;
    await host.tap('没画成的再画一次');
    await host.until(() => host.text().includes('画好 3 张'));
    expect(host.calls('createOffscreenCanvas').length - before).toBe(1);
    expect(host.text()).not.toContain('没画成');
  });

  it('can be stopped and resumed', async () => {
    const host = await openPage({ 'xiaopu/faults': JSON.stringify({ latencyMs: 120 }) });
    await choose(host);
    await host.tap('画 3 张');
    await host.until(() => host.text().includes('好了 1 张，一共 3 张'));
    await host.tap('停下');
    await host.until(() => host.has('再挑几件'));
    expect(host.text()).toMatch(/停下了，还有 [12] 张没画/);
    expect(posterCount(host)).toBeGreaterThan(0);
    await host.tap('接着画完');
    await host.until(() => host.text().includes('画好 3 张'));
    expect(posterCount(host)).toBe(3);
  });

  it('can return to the choice if all failed', async () => {
    const host = await openPage();
    host.when('createOffscreenCanvas').fail();
    await drawAll(host);
    expect(host.text()).toContain('一张都没画成');
    expect(host.has(SAVE_ALL)).toBe(false);
    await host.tap('再挑几件');
    await host.until(() => host.has('先挑一件'));
  });

  it('is reached from 我的, without a promised reward', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await host.tap('做海报');
    await host.until(() => host.page.route === 'posters/batch/index');
    expect(host.text()).not.toMatch(/奖|返|佣|赚/);
  });
});
