import { createHost, type Host } from '../../support/native/mini-host';

const FEED = '/pages/feed/index';
const POST = '/pages/post/index?id=v01';
const PLAY = '播放视频：盖碗正往公道杯里出汤，3 秒';
const POSTER = 'wxfile://usr/demo/gaiwan-pour.svg';

async function openPage(url: string, prepare: (host: Host) => void = () => undefined): Promise<Host> {
  const host = createHost();
  prepare(host);
  await host.launch(url);
  // It is a post of the second page.
  if (url === FEED) await host.until(() => host.has('转发')).then(() => host.callPage('onReachBottom'));
  await host.until(() => host.has(PLAY));
  return host;
}

const toast = (host: Host) => String(host.last('showToast')?.title ?? '');

describe.each([
  ['in the feed', FEED],
  ['on its own page', POST],
])('a video %s', (_where, url) => {
  it('shows frame and duration, and plays in WeChat’s player on tap', async () => {
    const host = await openPage(url);
    expect(host.text(PLAY)).toBe('0:03');
    expect(host.calls('previewMedia')).toEqual([]);
    await host.tap(PLAY);
    expect(host.calls('previewMedia')).toMatchObject([
      { sources: [{ url: '/sandbox/clips/pour.mp4', type: 'video', poster: POSTER }] },
    ]);
    expect(host.calls('previewImage')).toEqual([]);
    expect(toast(host)).toBe('');
  });

  it('shows a message if it can’t be played', async () => {
    const host = await openPage(url, (phone) => phone.when('previewMedia').fail('fail no such file'));
    await host.tap(PLAY);
    await host.until(() => toast(host) !== '');
    expect(toast(host)).toBe('这段视频这会儿放不了，过会儿再点。');
    expect(host.errors).toEqual([]);
  });
});

describe('a video', () => {
  it('has its own filter', async () => {
    const host = await openPage(FEED);
    await host.tap('视频');
    await host.until(() => host.has('就这些了'));
    expect(host.$$('转发')).toHaveLength(1);
    expect(host.has(PLAY)).toBe(true);
  });

  it('is a picture in Moments’ single-page mode', async () => {
    const host = createHost();
    await host.launch(POST, { scene: 1154 });
    await host.until(() => host.has('盖碗正往公道杯里出汤'));
    expect(host.has('播放视频')).toBe(false);
    await host.tap('盖碗正往公道杯里出汤');
    expect(host.last('previewImage')).toMatchObject({ urls: [POSTER] });
    expect(host.calls('previewMedia')).toEqual([]);
  });

  it('is represented by its frame on share cards, posters and when saved', async () => {
    const host = await openPage(POST);
    await host.callPage('onShareAppMessage', { from: 'menu' });
    await host.tap('存图和文字「问盖碗出汤快不快');
    await host.until(() => toast(host) === '1 张图存好了，文字复制了');
    const drawn = () => host.calls('canvas:picture').map(({ src }) => src);
    expect(new Set(drawn())).toEqual(new Set([POSTER]));
    await host.launch('/posters/make/index?kind=post&id=v01');
    await host.until(() => host.has('发给朋友'));
    expect(drawn()).toContain(POSTER);
  });
});
