import { MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { cartOf, storedCart, withFaults } from '../../support/native/shopper';

const goodsPage = (id: string) => `/pages/goods/index?id=${id}`;
const WISHLIST_PAGE = '/account/wishlist/index';
afterEach(resetClock);

async function open(url: string, until: string, storage = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  await host.until(() => host.has(until));
  return host;
}

describe('favourites', () => {
  it('are added on the goods page, survive a restart, and can be removed', async () => {
    const host = await open(goodsPage('yuqian'), '收藏');
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.has('已收藏'));
    await host.relaunch(WISHLIST_PAGE);
    await host.until(() => host.has('后山雨前绿茶'));
    await host.tap('后山雨前绿茶');
    expect(host.last('navigateTo')).toMatchObject({ url: goodsPage('yuqian') });
    await host.back();
    await host.tap('取消收藏 后山雨前绿茶');
    await host.until(() => host.has('看中了先收着，回头在这里找。'));
    await host.until(() => host.has('大家在买'));
    expect(host.errors).toEqual([]);
  });

  it('are reverted with a toast if the cloud can’t save one', async () => {
    const host = await open(goodsPage('yuqian'), '收藏', withFaults({ verb: 'wishlist.setFavourite', when: 'before' }));
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.last('showToast') !== undefined);
    expect(host.has('已收藏')).toBe(false);
  });

  it('can take over a cart line, which can be restored', async () => {
    const host = await open('/pages/cart/index', '全选', cartOf({ 'yuqian-1': 2, 'barley-1': 1 }));
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.has('拿走了「后山雨前绿茶」'));
    expect(storedCart(host)).toEqual([{ skuId: 'barley-1', quantity: 1, chosen: true }]);
    await host.tap('放回来');
    expect(storedCart(host)).toHaveLength(2);
    await host.relaunch(WISHLIST_PAGE);
    await host.until(() => host.has('后山雨前绿茶'));
  });

  it('do not change the cart if saving fails', async () => {
    const phone = { ...cartOf({ 'yuqian-1': 2 }), ...withFaults({ verb: 'wishlist.setFavourite', when: 'before' }) };
    const host = await open('/pages/cart/index', '全选', phone);
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.last('showToast') !== undefined);
    expect(storedCart(host)).toHaveLength(1);
  });
});

describe('a sold-out SKU', () => {
  it('gets an alert from the sheet, is restocked, and the alert can be cancelled', async () => {
    const host = await open(goodsPage('crisp'), '加入购物车');
    await host.tap('加入购物车');
    await host.until(() => host.has('选一款'));
    await host.tap('花生');
    await host.tap('三袋，卖完了');
    await host.tap('到货告诉我');
    await host.until(() => host.last('showToast') !== undefined);
    expect(host.last('showToast')).toMatchObject({ title: '记下了，到货告诉你' });
    // Without a message template no permission is requested.
    expect(host.last('requestSubscribeMessage')).toBeUndefined();
    await host.relaunch(WISHLIST_PAGE);
    await host.until(() => host.has('还没有货'));
    // With the picture and the price of the goods, as a favourite.
    expect(host.text()).toContain('花生 · 三袋');
    expect(host.text()).toMatch(/¥\s*22/);
    advanceClock(3 * MINUTE);
    await host.relaunch(WISHLIST_PAGE);
    await host.until(() => host.has('到货了，现在有 3 件'));
    await host.tap('取消提醒 薄脆 三味');
    await host.until(() => !host.has('到货了，现在有 3 件'));
    expect(host.errors).toEqual([]);
  });

  it('is set by the tap that says so if it is the only one, and the button says that it is', async () => {
    const host = await open(goodsPage('jasmine'), '到货告诉我');
    await host.tap('到货告诉我');
    await host.until(() => host.has('✓ 到货告诉你'));
    expect(host.last('showToast')).toMatchObject({ title: '记下了，到货告诉你' });
    await host.relaunch(WISHLIST_PAGE);
    await host.until(() => host.has('取消提醒 茉莉花茶 瓷罐装'));
    expect(host.has('卖完了')).toBe(true);
  });

  it('is cancelled by the next tap on the button that says it is set', async () => {
    const host = await open(goodsPage('jasmine'), '到货告诉我');
    await host.tap('到货告诉我');
    await host.until(() => host.has('✓ 到货告诉你'));
    await host.tap('取消提醒 茉莉花茶 瓷罐装');
    await host.until(() => host.has('到货告诉我'));
    await host.relaunch(WISHLIST_PAGE);
    await host.until(() => !host.has('在等到货的'));
  });
});

it('offers a retry if the wishlist can’t be loaded', async () => {
  const host = await open(WISHLIST_PAGE, '再试一次', withFaults({ verb: 'wishlist.get', when: 'before', times: 1 }));
  await host.tap('再试一次');
  await host.until(() => host.has('看中了先收着，回头在这里找。'));
});
