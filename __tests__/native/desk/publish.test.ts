import { DAY } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { returningShopper, setFaults, toCashier } from '../../support/native/shopper';

const PAGE = '/desk/publish/index';
const WORDS = '这一刻，想说点什么…';
const TEXT = '柿子红釉小碗，昨天刚出窑\n一只 ¥39.9，只有三只';

afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

/** Counts the taps, without those on the album. */
function countTaps(host: Host) {
  let taps = 0;
  return {
    tap: async (query: string) => {
      taps += 1;
      await host.tap(query);
    },
    taps: () => taps,
  };
}

async function open(): Promise<Host> {
  const host = createHost();
  await host.launch(PAGE);
  await host.until(() => host.has('发布'));
  return host;
}

async function addPictures(host: Host, ...paths: readonly string[]): Promise<void> {
  host.when('chooseMedia').ok({ tempFiles: paths.map((tempFilePath) => ({ tempFilePath })) });
  const before = host.$$('点开看大图').length;
  await host.tap(before === 0 ? '加照片，最多 9 张' : `再加照片，还能放 ${9 - before} 张`);
  await host.until(() => host.$$('点开看大图').length === before + paths.length);
}

describe('publishing', () => {
  it('takes three taps from the desk besides pictures and words, with new goods; then they can be bought', async () => {
    const host = createHost();
    const { tap, taps } = countTaps(host);
    await host.launch('/desk/home/index');
    await host.until(() => host.has('发动态'));
    await tap('发动态');
    await host.until(() => host.has('发布'));
    await addPictures(host, 'wxfile://tmp/bowl.jpg', 'wxfile://tmp/bowl-2.jpg');
    await host.input(WORDS, TEXT);
    await tap('就卖 ¥39.90');
    await tap('发布');
    await host.until(() => host.has('发出去了'));
    expect(taps()).toBeLessThanOrEqual(3);
    expect(host.has('海报') && host.has('发给朋友') && host.has('存图')).toBe(true);

    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('柿子红釉小碗，昨天刚出窑'));
    await host.relaunch('/pages/catalog/index');
    await host.until(() => host.has('柿子红釉小碗'));
    await host.tap('柿子红釉小碗，昨天刚出窑');
    await host.until(() => host.page.route === 'pages/goods/index' && host.has('立即购买'));
    expect(host.text()).toContain('39.90');
  });

  it('sells the new goods to the end: a shopper who sees the post buys them', async () => {
    const host = await returningShopper();
    await host.relaunch(PAGE);
    await addPictures(host, 'wxfile://tmp/bowl.jpg');
    await host.input(WORDS, TEXT);
    await host.tap('就卖 ¥39.90');
    await host.tap('发布');
    await host.until(() => host.has('发出去了'));
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('买 柿子红釉小碗，昨天刚出窑'));
    await host.tap('买 柿子红釉小碗，昨天刚出窑');
    await host.until(() => host.has('立即购买'));
    await host.tap('立即购买');
    await host.until(() => host.has('微信支付 ¥47.90'));
    await toCashier(host);
    await host.tap('付款 ¥');
    await host.until(() => host.has('付好了'));
    await host.relaunch('/desk/orders/index');
    await host.until(() => host.has('待发货 1') && host.has('林小满'));
    // The only piece is sold.
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('卖完了'));
    expect(host.errors).toEqual([]);
  });

  it('is scheduled: listed on the desk with its time, and seen by shoppers from then on', async () => {
    const host = await open();
    await addPictures(host, 'wxfile://tmp/bowl.jpg');
    await host.input(WORDS, '明晚开窑');
    await host.tap('新上一件');
    await host.tap('定时');
    expect(host.has('新上的好物现在就能买')).toBe(true);
    await host.tap('不卖了');
    expect(host.has('新上的好物现在就能买')).toBe(false);
    await host.tap('发布');
    await host.until(() => host.page.route === 'desk/posts/index' && host.has('明晚开窑'));
    // The characters that keep a day from breaking are not read.
    expect(String(toasts(host)[0]).replace(/[\u2060\u00a0]/g, (mark) => (mark === '\u00a0' ? ' ' : ''))).toMatch(
      /^定好了，\d+月\d+日 20:00 自己发出去$/,
    );
    expect(host.has('还没到点')).toBe(true);
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('全部'));
    await host.settle();
    expect(host.has('明晚开窑')).toBe(false);
    advanceClock(DAY);
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('明晚开窑'));
    await host.relaunch('/desk/posts/index');
    await host.until(() => host.has('明晚开窑'));
    expect(host.has('还没到点')).toBe(false);
  });

  it('sells several kinds, each with its price and pieces', async () => {
    const host = await open();
    await addPictures(host, 'wxfile://tmp/cup.jpg');
    await host.input(WORDS, '手捏小杯');
    await host.tap('新上一件');
    await host.input('价钱', '58', { index: 1 });
    await host.tap('分几款');
    await host.tap('发布');
    expect(host.has('每一款都写上名字')).toBe(true);
    await host.input('第 1 款的名字', '白');
    await host.input('第 2 款的名字', '青');
    await host.input('第 2 款的价钱', '68');
    await host.tap('发布');
    await host.until(() => host.has('发出去了'));
    await host.tap('看看');
    await host.until(() => host.page.route === 'pages/post/index' && host.has('手捏小杯'));
    expect(host.text()).toMatch(/58\s+起/);
  });

  it('sells goods that the shop has', async () => {
    const host = await open();
    await addPictures(host, 'wxfile://tmp/again.jpg');
    await host.tap('店里已有的');
    await host.until(() => host.has('手绘品茗杯'));
    await host.input('名字里的字', '盖碗');
    await host.tap('搜索');
    await host.until(() => !host.has('手绘品茗杯'));
    await host.tap('薄胎盖碗', { index: 0 });
    await host.until(() => host.has('换一件'));
    await host.tap('发布');
    await host.until(() => host.has('发出去了'));
  });

  it('says what is missing, and loses nothing', async () => {
    const host = await open();
    await host.input(WORDS, TEXT);
    await host.tap('发布');
    expect(host.has('放一张照片再发')).toBe(true);
    await addPictures(host, 'wxfile://tmp/a.jpg');
    await host.tap('新上一件');
    await host.tap('发布');
    expect(host.has('价钱写成 88 或 88.50 这样')).toBe(true);
    await host.tap('就卖 ¥39.90');
    await host.tap('发布');
    await host.until(() => host.has('发出去了'));
  });

  it('restores the draft after a relaunch, with its pictures and what it sells; it can be thrown away', async () => {
    const host = await open();
    await addPictures(host, 'wxfile://tmp/a.jpg', 'wxfile://tmp/b.jpg');
    await host.tap('把第 2 张往前挪一张');
    await host.input(WORDS, TEXT);
    await host.tap('就卖 ¥39.90');
    await host.relaunch(PAGE);
    await host.until(() => host.has('上次没发完的，接着写'));
    expect(host.$$('点开看大图')).toHaveLength(2);
    expect(host.attr(WORDS, 'value')).toBe(TEXT);
    expect(host.attr('价钱', 'value', { index: 1 })).toBe('39.90');
    await host.tap('丢掉');
    await host.relaunch(PAGE);
    expect(host.has('上次没发完的')).toBe(false);
    expect(host.$$('点开看大图')).toHaveLength(0);
  });

  it('publishes one post when the answer was lost and the app was killed', async () => {
    const host = await open();
    setFaults(host, { verb: 'desk.publish', when: 'after', times: 1 });
    await host.relaunch(PAGE);
    await addPictures(host, 'wxfile://tmp/a.jpg');
    await host.input(WORDS, TEXT);
    await host.tap('发布');
    await host.until(() => host.has('小铺这会儿没应声'));
    setFaults(host);
    await host.relaunch(PAGE);
    await host.until(() => host.has('上次没发完的，接着写'));
    await host.tap('发布');
    await host.until(() => host.has('发出去了'));
    await host.relaunch('/pages/feed/index');
    await host.until(() => host.has('柿子红釉小碗'));
    expect(host.text().split('柿子红釉小碗')).toHaveLength(2);
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['HEIC', { type: 'heic', width: 4000, height: 3000 }, '有一张的格式这里放不了'],
    ['unreadable', undefined, '有一张没放进来，再放一次试试'],
  ])('says why a picture that is %s was not added, and keeps the words', async (_what, info, words) => {
    const host = await open();
    await host.input(WORDS, TEXT);
    if (info) host.when('getImageInfo').ok(info);
    else host.when('getImageInfo').fail();
    host.when('chooseMedia').ok({ tempFiles: [{ tempFilePath: 'wxfile://tmp/odd.heic' }] });
    await host.tap('加照片，最多 9 张');
    await host.until(() => host.has(words));
    expect(host.attr(WORDS, 'value')).toBe(TEXT);
    expect(toasts(host)).toEqual([]);
  });
});
