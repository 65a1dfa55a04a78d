import { GIFT_TIMEOUT } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';

import { claim, FRIENDS_ADDRESS, give, giftIdOf } from '../../support/gifts/gifts';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { checkoutOf, payInSandbox, WECHAT_ADDRESS } from '../../support/native/shopper';
import { valueOf, type TestShop } from '../../support/shop';

const ONE = { quantities: { 'yuqian-1': 1 } };
const SEND = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };

/** A phone on which somebody, or its own shopper, has given something, and the order. */
async function phoneWithGift(isOwn: boolean, then?: (shop: TestShop, order: Order) => Promise<unknown>) {
  let given: Order | undefined;
  const storage = await storageAfter(async (shop) => {
    given = await give(shop, isOwn ? shop.call : shop.callAs('giver'), ONE);
    await then?.(shop, given);
  });
  if (!given) throw new Error('no gift');
  return { storage, order: given, giftId: giftIdOf(given) };
}

async function open(url: string, text: string, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  host.when('chooseAddress').ok(WECHAT_ADDRESS);
  await host.launch(url);
  await host.until(() => host.has(text));
  return host;
}

describe('giving', () => {
  it('needs no address: from the goods page to the card in the chat', async () => {
    const host = await open('/pages/goods/index?id=yuqian', '送给朋友，地址 TA 自己填');
    await host.tap('送给朋友，地址 TA 自己填');
    await host.until(() => host.has('送给朋友'));
    await host.tap('送给朋友');
    expect(host.last('navigateTo')).toMatchObject({ url: expect.stringContaining('&gift=1') });
  });

  it('asks for no address at the checkout, and offers the card at once', async () => {
    const host = await open(checkoutOf('yuqian-1*1', '&gift=1'), '微信支付 ¥');
    expect(host.has('从微信选地址')).toBe(false);
    await host.tap('微信支付 ¥');
    await payInSandbox(host);
    await host.until(() => host.has('去发给朋友'));
    await host.tap('去发给朋友');
    await host.until(() => host.has('发给朋友'));
    await host.tap('发给朋友');
    const card = JSON.stringify(host.last('share'));
    expect(card).toContain('送你一份礼物');
    expect(card).toMatch(/\/orders\/gift\/index\?id=[\w-]+/);
    expect(card).not.toContain('¥');
    expect(host.errors).toEqual([]);
  });

  it('can go back to an address, and to a gift again', async () => {
    const host = await open(checkoutOf('yuqian-1*1'), '送给朋友，地址 TA 自己填');
    await host.tap('送给朋友，地址 TA 自己填');
    await host.until(() => !host.has('从微信选地址'));
    await host.tap('送给朋友，地址 TA 自己填');
    await host.until(() => host.has('从微信选地址'));
  });

  it('can be taken back until a friend has it', async () => {
    const { storage, order } = await phoneWithGift(true);
    const host = await open(`/orders/gift/send/index?id=${order.id}`, '收回礼物', storage);
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('收回礼物');
    await host.until(() => !host.has('收回礼物'));
    expect(host.text()).toContain('钱正在原路退给你');
    const claimed = await phoneWithGift(true, (shop, given) => claim(shop.callAs('friend'), given));
    const late = await open(`/orders/gift/send/index?id=${claimed.order.id}`, '朋友收下了', claimed.storage);
    expect(late.has('收回礼物')).toBe(false);
    expect(late.text()).not.toContain(FRIENDS_ADDRESS.name);
  });
});

describe('a gift that a friend opens', () => {
  it('tells what it is and from whom, without a price, and is claimed with an address', async () => {
    const { storage, giftId } = await phoneWithGift(false);
    const host = await open(`/orders/gift/index?id=${giftId}`, '小满送你的礼物', storage);
    expect(host.text()).toContain('后山雨前绿茶');
    expect(host.text()).toContain('生日快乐');
    expect(host.text()).not.toContain('¥');
    await host.tap('收下礼物');
    expect(host.has('收下了，掌柜正在备货')).toBe(false);
    await host.tap('从微信选地址');
    await host.until(() => host.has('林小满'));
    await host.tap('收下礼物');
    await host.until(() => host.has('收下了，掌柜正在备货'));
    await host.relaunch('/account/messages/index');
    await host.until(() => host.has('礼物收下了'));
    expect(host.errors).toEqual([]);
  });

  it('shows the parcel once the seller has sent it', async () => {
    const { storage, giftId } = await phoneWithGift(false, async (shop, order) => {
      await claim(shop.call, order);
      valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [SEND] }));
    });
    const host = await open(`/orders/gift/index?id=${giftId}`, '寄出来了', storage);
    expect(host.text()).toContain(SEND.trackingNumber);
    expect(host.text()).toContain(FRIENDS_ADDRESS.name);
  });

  it('is found again on the page of one’s own', async () => {
    const { storage } = await phoneWithGift(false, (shop, order) => claim(shop.call, order));
    const host = await open('/pages/mine/index', '收到的礼物', storage);
    await host.tap('收到的礼物');
    await host.until(() => host.has('小满送你的礼物'));
    const giver = await phoneWithGift(true, (shop, order) => claim(shop.callAs('friend'), order));
    const own = await open('/pages/mine/index', '有新消息', giver.storage);
    expect(own.has('收到的礼物')).toBe(false);
  });

  it('says kindly that it is somebody else’s, over, or unknown', async () => {
    const taken = await phoneWithGift(false, (shop, order) => claim(shop.callAs('other'), order));
    await open(`/orders/gift/index?id=${taken.giftId}`, '已经有人收下了', taken.storage);
    const over = await phoneWithGift(false, async (shop, order) => {
      shop.clock.now += GIFT_TIMEOUT;
      valueOf(await shop.callAs('giver')('order.get', { orderId: order.id }));
    });
    await open(`/orders/gift/index?id=${over.giftId}`, '已经退回给送的人了', over.storage);
    await open('/orders/gift/index?id=none', '没有找到这份礼物');
  });

  it('leads its payer to the own page of it', async () => {
    const { storage, giftId, order } = await phoneWithGift(true);
    const host = await open(`/orders/gift/index?id=${giftId}`, '这是你送出的礼物', storage);
    await host.tap('看订单');
    expect(host.last('navigateTo')).toMatchObject({ url: `/orders/gift/send/index?id=${order.id}` });
  });
});
