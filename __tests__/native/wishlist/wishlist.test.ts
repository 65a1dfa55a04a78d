import { MINUTE } from '@/contract/time';

import { pass, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { cartOf, failing, keptCart } from '../../support/native/shopper';

const goodsPage = (id: string) => `/pages/goods/index?id=${id}`;
const MARKS = '/account/wishlist/index';
afterEach(resetClock);

async function open(url: string, until: string, storage = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  await host.until(() => host.has(until));
  return host;
}

describe('favourites', () => {
  it('are kept on the good’s page, found again after a start anew, and let go', async () => {
    const host = await open(goodsPage('yuqian'), '收藏');
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.has('已收藏'));
    await host.relaunch(MARKS);
    await host.until(() => host.has('后山雨前绿茶'));
    await host.tap('后山雨前绿茶');
    expect(host.last('navigateTo')).toMatchObject({ url: goodsPage('yuqian') });
    await host.back();
    await host.tap('不再收藏 后山雨前绿茶');
    await host.until(() => host.has('看中了先收着，回头在这里找。'));
    expect(host.errors).toEqual([]);
  });

  it('are as they were when the cloud could not keep one, and she is told', async () => {
    const host = await open(goodsPage('yuqian'), '收藏', failing({ verb: 'wishlist.setFavourite', when: 'before' }));
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.last('showToast') !== undefined);
    expect(host.has('已收藏')).toBe(false);
  });

  it('take in a line of the cart, which can be put back', async () => {
    const host = await open('/pages/cart/index', '全选', cartOf({ 'yuqian-1': 2, 'barley-1': 1 }));
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.has('拿走了「后山雨前绿茶」'));
    expect(keptCart(host)).toEqual([{ skuId: 'barley-1', quantity: 1, chosen: true }]);
    await host.tap('放回来');
    expect(keptCart(host)).toHaveLength(2);
    await host.relaunch(MARKS);
    await host.until(() => host.has('后山雨前绿茶'));
  });

  it('stay unchanged in a cart whose line could not be kept', async () => {
    const phone = { ...cartOf({ 'yuqian-1': 2 }), ...failing({ verb: 'wishlist.setFavourite', when: 'before' }) };
    const host = await open('/pages/cart/index', '全选', phone);
    await host.tap('收藏 后山雨前绿茶');
    await host.until(() => host.last('showToast') !== undefined);
    expect(keptCart(host)).toHaveLength(1);
  });
});

describe('what is sold out', () => {
  it('is waited for from the sheet, comes back, and can be waited for no longer', async () => {
    const host = await open(goodsPage('crisp'), '加入购物车');
    await host.tap('加入购物车');
    await host.until(() => host.has('选一款'));
    await host.tap('花生');
    await host.tap('三袋，卖完了');
    await host.tap('到货告诉我');
    await host.until(() => host.last('showToast') !== undefined);
    expect(host.last('showToast')).toMatchObject({ title: '记下了。到货后在「我的 · 收藏和到货」里看。' });
    // A shop without a template asks WeChat for nothing.
    expect(host.last('requestSubscribeMessage')).toBeUndefined();
    await host.relaunch(MARKS);
    await host.until(() => host.has('掌柜还在备货'));
    pass(3 * MINUTE);
    await host.relaunch(MARKS);
    await host.until(() => host.has('到货了，现在有 3 件'));
    await host.tap('不再等 薄脆 黑芝麻／花生／海苔');
    await host.until(() => !host.has('到货了，现在有 3 件'));
    expect(host.errors).toEqual([]);
  });

  it('leads to the sheet that offers to tell, where all of a good is', async () => {
    const host = await open(goodsPage('jasmine'), '到货告诉我');
    await host.tap('到货告诉我');
    await host.until(() => host.has('全都卖完了。可以问问掌柜什么时候再有。'));
    expect(host.has('问掌柜还有没有')).toBe(true);
  });
});

it('says so, and offers again, where the marks can’t be fetched', async () => {
  const host = await open(MARKS, '再试一次', failing({ verb: 'wishlist.get', when: 'before', times: 1 }));
  await host.tap('再试一次');
  await host.until(() => host.has('看中了先收着，回头在这里找。'));
});
