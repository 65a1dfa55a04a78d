import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { MINUTE } from '@/contract/time';

import { claim, FRIENDS_ADDRESS, give, giftIdOf } from '../../../support/gifts/gifts';
import { textOf } from '../../../support/me/life';
import { advanceOrder } from '../../../support/native/phone';
import { failureOf, openTestShop, valueOf, type CallShop, type TestShop } from '../../../support/shop';

const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };
const SECRETS = [...Object.values(FRIENDS_ADDRESS), PARCEL.trackingNumber, 'friend', '欧*'];

async function exportOf(call: CallShop): Promise<string> {
  const items: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = valueOf(await call('me.export', cursor === undefined ? {} : { cursor }));
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return JSON.stringify(items);
}

/** Everything that a giver can be told of an order, at any time. */
async function toldTo(shop: TestShop, call: CallShop, orderId: string): Promise<string> {
  const line = { skuId: 'tea-1', quantity: 1 };
  const request = { orderId, kind: 'money', reason: 'late', lines: [line], description: '', pictures: [] } as const;
  return JSON.stringify([
    await call('order.get', { orderId }),
    await call('order.list', {}),
    await call('order.list', { text: FRIENDS_ADDRESS.name }),
    await call('order.confirmPayment', { orderId }),
    await call('order.cancel', { orderId }),
    await call('gift.takeBack', { orderId }),
    await call('refund.preview', { orderId }),
    await call('refund.request', { requestId: `refund-${shop.clock.now}`, ...request }),
    await call('order.confirmReceipt', { orderId }),
    await call('review.listOwn', { orderId }),
    await call('message.list', {}),
    await exportOf(call),
    shop.sent.filter(({ to }) => to === 'giver'),
  ]);
}

describe('the giver', () => {
  it('never learns where the friend lives, who it is, nor the way of the parcel', async () => {
    const shop = openTestShop();
    const giver = shop.callAs('giver');
    const order = await give(shop, giver);
    await claim(shop.callAs('friend'), order);
    const told = [await toldTo(shop, giver, order.id)];
    const { refunds = [] } = valueOf(await giver('order.get', { orderId: order.id }));
    const withdrawn = { orderId: order.id, refundId: refunds[0]?.id ?? '' };
    told.push(JSON.stringify(valueOf(await giver('refund.withdraw', withdrawn))));
    valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [PARCEL] }));
    shop.clock.now += MINUTE;
    told.push(await toldTo(shop, giver, order.id));
    const written = { requestId: 'review', orderId: order.id, skuId: 'tea-1', text: '朋友很喜欢', pictures: [] };
    told.push(JSON.stringify(await giver('review.write', { ...written, stars: 5 })));
    expect(SECRETS.filter((secret) => told.join().includes(secret))).toEqual([]);
    // It is there, for those who need it.
    expect(textOf(shop)).toContain(FRIENDS_ADDRESS.detail);
  });
});

describe('the friend', () => {
  it('never learns the price, the order or who paid, but can export all of the gift', async () => {
    const shop = openTestShop();
    const friend = shop.callAs('friend');
    const order = await give(shop, shop.callAs('giver'));
    const claimed = await claim(friend, order);
    valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [PARCEL] }));
    const known = await exportOf(friend);
    const told = JSON.stringify([
      ...[claimed, await friend('gift.get', { giftId: giftIdOf(order) })],
      ...[await friend('message.list', {}), known, await friend('order.list', {})],
    ]);
    expect(told).not.toMatch(new RegExp(`${order.number}|giver|total|unitPrice|payable`));
    expect(failureOf(await friend('order.get', { orderId: order.id }))).toMatchObject({ code: 'NOT_FOUND' });
    for (const own of [FRIENDS_ADDRESS.detail, PARCEL.trackingNumber, '生日快乐']) expect(known).toContain(own);
  });

  it('finds the gift among the messages, and the giver is told that it was claimed', async () => {
    const shop = openTestShop();
    const order = await give(shop, shop.callAs('giver'));
    await claim(shop.callAs('friend'), order);
    valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [PARCEL] }));
    const sent = shop.sent.map(({ kind, to, target }) => [kind, to, target.to]);
    expect(sent).toContainEqual(['gift-claimed', 'giver', 'order']);
    expect(sent).toContainEqual(['sent', 'giver', 'order']);
    expect(sent).toContainEqual(['sent', 'friend', 'gift']);
    expect(valueOf(await shop.callAs('friend')('message.list', {})).messages).toMatchObject([
      { kind: 'sent', target: { giftId: giftIdOf(order) } },
      { kind: 'gift-claimed', target: { giftId: giftIdOf(order) } },
    ]);
  });

  it('can’t be forgotten while the parcel is on its way, and leaves nothing behind after that', async () => {
    const shop = openTestShop();
    const friend = shop.callAs('friend');
    const order = await give(shop, shop.callAs('giver'));
    await claim(friend, order);
    expect(failureOf(await friend('me.erase', {}))).toMatchObject({ detail: { problem: { kind: 'gift' } } });
    await advanceOrder(shop, order, 'completed');
    valueOf(await friend('me.erase', {}));
    const left = textOf(shop);
    expect(['friend', ...Object.values(FRIENDS_ADDRESS)].filter((word) => left.includes(`"${word}`))).toEqual([]);
    expect(valueOf(await shop.callAs('giver')('order.get', { orderId: order.id }))).toMatchObject({
      ...{ state: 'completed', total: order.total },
    });
    expect(valueOf(await friend('message.list', {})).messages).toEqual([]);
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ state: 'claimed' });
  });

  it('keeps the gift when its giver is forgotten, who can’t be while it is on its way', async () => {
    const shop = openTestShop();
    const [giver, friend] = [shop.callAs('giver'), shop.callAs('friend')];
    const order = await give(shop, giver);
    expect(failureOf(await giver('me.erase', {}))).toMatchObject({ detail: { problem: { kind: 'order' } } });
    await claim(friend, order);
    await advanceOrder(shop, order, 'completed');
    await sweepOrders(shop.engine.portsFor());
    valueOf(await giver('me.erase', {}));
    expect(textOf(shop)).not.toMatch(/生日快乐|小满/);
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ state: 'mine', words: '' });
  });
});
