import { createHost, type Host } from '../../support/native/mini-host';
import { openCheckout, returningShopper, toCashier } from '../../support/native/shopper';

declare const wx: { readonly navigateBack: (options: { readonly delta: number }) => Promise<unknown> };

/** A sheet is removed by an empty list of children. */
const CLOSING = 300;

async function opened(url: string): Promise<Host> {
  const host = createHost();
  await host.launch(url);
  return host;
}

async function couponCheckout(): Promise<Host> {
  const host = await returningShopper();
  await host.relaunch('/account/coupons/index');
  await host.until(() => host.has('小铺见面券'));
  await host.tap('领取 小铺见面券');
  await host.until(() => host.$$('领取').length === 2);
  await openCheckout(host, 'yuqian-2*1');
  await host.until(() => host.has('省得最多'));
  return host;
}

async function cashierCheckout(): Promise<Host> {
  const host = await returningShopper();
  await openCheckout(host, 'barley-1*1');
  return host;
}

const SHEETS: readonly {
  readonly name: string;
  readonly on: () => Promise<Host>;
  readonly open: (host: Host) => Promise<unknown>;
  readonly text: string;
  /** Limit for opening it, bytes: its content once. */
  readonly opening: number;
}[] = [
  {
    name: 'to buy, on the feed',
    on: () => opened('/pages/feed/index'),
    open: (host) => host.tap('买 桂花米糕 6 块装（当天做）'),
    text: '加入购物车',
    opening: 2_500,
  },
  {
    name: 'to buy, on the goods page',
    on: () => opened('/pages/goods/index?id=apron'),
    open: (host) => host.tap('选择'),
    text: '选一款',
    opening: 3_500,
  },
  {
    name: 'to bargain',
    on: () => opened('/pages/goods/index?id=gaiwan'),
    open: (host) => host.tap('出个价，问问掌柜'),
    text: '发给掌柜',
    opening: 5_500,
  },
  {
    name: 'to sort the catalog',
    on: () => opened('/pages/catalog/index'),
    open: (host) => host.tap('排序'),
    text: '贵的在前',
    opening: 1_500,
  },
  {
    name: 'of prices',
    on: () => opened('/pages/catalog/index'),
    open: (host) => host.tap('价格'),
    text: '最低',
    opening: 1_500,
  },
  {
    name: 'of categories, in the search',
    on: () => opened(`/search/index/index?text=${encodeURIComponent('茶')}`),
    open: (host) => host.tap('分类'),
    text: '全部',
    opening: 2_000,
  },
  { name: 'of coupons', on: couponCheckout, open: (host) => host.tap('省得最多'), text: '不用券', opening: 2_500 },
  { name: 'of the cashier', on: cashierCheckout, open: toCashier, text: '演示收银台', opening: 2_500 },
];

describe.each(SHEETS)('a sheet $name', ({ on, open, text, opening }) => {
  it('is sent once when it opens, and nothing else when it closes', async () => {
    const host = await on();
    const opens = await host.bytesOf(async () => {
      await open(host);
      await host.until(() => host.has(text));
    });
    expect(opens).toBeLessThan(opening);
    const closes = await host.bytesOf(async () => {
      await host.tap('关上', { index: 0 });
      await host.until(() => !host.has('关上'));
    });
    expect(closes).toBeLessThan(CLOSING);
  });
});

describe('the tab bar', () => {
  const barCalls = (host: Host) => [host.calls('hideTabBar').length, host.calls('showTabBar').length];

  it('is out of the way while a sheet is open', async () => {
    const host = await opened('/pages/catalog/index');
    await host.tap('排序');
    expect(barCalls(host)).toEqual([1, 0]);
    await host.tap('贵的在前');
    await host.until(() => barCalls(host)[1] === 1);
    expect(barCalls(host)).toEqual([1, 1]);
  });

  it('is back when the sheet closed on the way to another page', async () => {
    const host = await opened('/pages/feed/index');
    await host.tap('买 桂花米糕 6 块装（当天做）');
    await host.until(() => host.has('立即购买'));
    host.when('showTabBar').fail('fail not TabBar page');
    await host.tap('立即购买');
    await host.until(() => host.page.route === 'orders/checkout/index' && barCalls(host)[1] === 1);
    host.when('showTabBar').ok();
    await wx.navigateBack({ delta: 1 });
    expect(barCalls(host)).toEqual([1, 2]);
  });
});

async function addUntilClosed(host: Host, index: number): Promise<void> {
  await host.tap('加入购物车', { index });
  await host.until(() => !host.has('关上'));
}

describe('adding to the cart', () => {
  it('sends nothing of the feed again', async () => {
    const host = await opened('/pages/feed/index');
    await host.callPage('onReachBottom');
    await host.tap('买 桂花米糕 6 块装（当天做）');
    await host.until(() => host.has('加入购物车'));
    expect(await host.bytesOf(() => addUntilClosed(host, 0))).toBeLessThan(CLOSING);
  });

  it('sends nothing of the goods page again but the number at the cart', async () => {
    const host = await opened('/pages/goods/index?id=apron');
    await host.tap('选择');
    expect(await host.bytesOf(() => addUntilClosed(host, 1))).toBeLessThan(CLOSING);
  });
});
