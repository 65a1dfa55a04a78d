import { yuan } from '@/contract/money';
import { beijingDay, DAY, HOUR } from '@/contract/time';
import type { PromotionContent } from '@/demo/types';

import { failureOf, NOON, openShop, orderInput, placeOrder, valueOf, type AskShop } from '../../../support/shop';
import { ON_NOW, testContent } from '../../../support/test-content';

const groupPrice: PromotionContent = {
  kind: 'time-price',
  id: 'friends',
  name: 'for friends',
  ...ON_NOW,
  groupId: 'friends',
  goodsIds: ['tea'],
  to: { price: yuan(20) },
  basis: 'outside',
};
const OPEN: PromotionContent = { ...groupPrice, id: 'open', basis: 'last week', to: { price: yuan(24) } };
const { groupId: _none, ...forAll } = OPEN;
const WANTED = { lines: [{ skuId: 'tea-1', quantity: 2 }] };
/** A shop with a price for a group, and one for a time for everyone. */
const shopFor = (...more: readonly PromotionContent[]) =>
  openShop({ content: testContent({ promotions: [groupPrice, ...more] }) });
const enter = (ask: AskShop, group = 'friends') => ask('group.enter', { encryptedData: `demo:${group}`, iv: 'iv' });
const priceIn = async (ask: AskShop) => valueOf(await ask('cart.quote', WANTED)).lines[0]?.unitPrice;

describe('coming from a group’s card', () => {
  it('tells what was made for that group, at its price', async () => {
    const shop = shopFor();
    const { offers } = valueOf(await enter(shop.ask));
    expect(offers).toMatchObject([
      { id: 'friends', name: 'for friends', goods: [{ id: 'tea', price: { from: 2_000 } }] },
    ]);
  });

  it('holds wherever the price is shown, against what all others pay', async () => {
    const shop = shopFor(forAll);
    await enter(shop.ask);
    const was = { price: 2_400, basis: 'outside' };
    const { goods } = valueOf(await shop.ask('goods.get', { goodsId: 'tea' }));
    expect(goods).toMatchObject({
      price: { from: 2_000 },
      openPrice: { from: 2_400, to: 2_400 },
      was,
      skus: [{ price: 2_000, was, forGroup: true }],
    });
    expect(goods.promotions).toMatchObject([{ id: 'friends', forGroup: true }, { id: 'open' }]);
    expect(valueOf(await shop.ask('goods.list', { categoryId: 'tea' })).items).toMatchObject([
      { price: { from: 2_000 } },
    ]);
    expect(valueOf(await shop.ask('cart.quote', WANTED)).lines).toMatchObject([
      { unitPrice: 2_000, was, forGroup: true },
    ]);
    const order = await placeOrder(shop.ask, { 'tea-1': 2 });
    expect(order.lines).toMatchObject([{ unitPrice: 2_000, forGroup: true }]);
  });

  it('is told to no one else: not to her friend with the link, and not to those of another group', async () => {
    const shop = shopFor();
    await enter(shop.ask);
    const friend = shop.askAs('friend');
    expect(await priceIn(friend)).toBe(3_000);
    expect(valueOf(await friend('goods.get', { goodsId: 'tea' })).goods.promotions).toEqual([]);
    expect(valueOf(await enter(friend, 'others')).offers).toEqual([]);
    expect(await priceIn(friend)).toBe(3_000);
    const input = await orderInput(shop.ask, { 'tea-1': 1 });
    const { addressId } = await orderInput(friend, { 'tea-1': 1 });
    expect(failureOf(await friend('order.place', { ...input, addressId }))).toMatchObject({ code: 'PRICE_CHANGED' });
  });

  it('can’t be claimed by a phone that only says so', async () => {
    const shop = shopFor();
    await shop.send('group.enter', { encryptedData: 'demo:', iv: 'iv', groupId: 'friends' });
    await shop.send('cart.quote', { ...WANTED, groupIds: ['friends'], groupId: 'friends' });
    expect(await priceIn(shop.ask)).toBe(3_000);
  });

  it('holds through a restart and until that Beijing day is over, and no longer', async () => {
    const shop = shopFor();
    await enter(shop.ask);
    const later = shop.restart();
    later.clock.now = NOON + 12 * HOUR - 1;
    expect(await priceIn(later.ask)).toBe(2_000);
    later.clock.now += 1;
    expect(await priceIn(later.ask)).toBe(3_000);
  });

  it('holds no longer than the offer', async () => {
    const shop = openShop({ content: testContent({ promotions: [{ ...groupPrice, until: { daysAhead: 1 } }] }) });
    shop.clock.now = NOON + 11 * HOUR;
    await enter(shop.ask);
    const input = await orderInput(shop.ask, { 'tea-1': 1 });
    shop.clock.now += 2 * DAY;
    expect(valueOf(await enter(shop.ask)).offers).toEqual([]);
    expect(failureOf(await shop.ask('order.place', input))).toMatchObject({ code: 'PRICE_CHANGED' });
  });

  it('holds for each of the groups she came from that day', async () => {
    const second: PromotionContent = { ...groupPrice, id: 'tea-house', groupId: 'house', to: { price: yuan(18) } };
    const shop = shopFor(second);
    await enter(shop.ask, 'house');
    await enter(shop.ask, 'friends');
    await enter(shop.ask, 'house');
    expect(await priceIn(shop.ask)).toBe(1_800);
    const day = beijingDay(NOON);
    expect(shop.engine.store.list('visitors')).toMatchObject([
      {
        groups: [
          { id: 'house', day },
          { id: 'friends', day },
        ],
      },
    ]);
  });

  it('is kept of nobody where nothing was made for the group', async () => {
    const shop = shopFor();
    expect(valueOf(await enter(shop.ask, 'others')).offers).toEqual([]);
    expect(shop.engine.store.list('visitors')).toEqual([]);
  });
});
