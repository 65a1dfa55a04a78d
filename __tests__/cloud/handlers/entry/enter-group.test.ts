import { yuan } from '@/contract/money';
import { beijingDay, DAY, HOUR } from '@/contract/time';
import type { PromotionContent } from '@/demo/types';

import { failureOf, NOON, openTestShop, orderInput, placeOrder, valueOf, type CallShop } from '../../../support/shop';
import { ACTIVE_NOW, testContent } from '../../../support/test-content';

const groupPrice: PromotionContent = {
  kind: 'limited-time-price',
  id: 'friends',
  name: 'for friends',
  ...ACTIVE_NOW,
  groupId: 'friends',
  goodsIds: ['tea'],
  newPrice: { price: yuan(20) },
  basis: 'outside',
};
const publicPrice: PromotionContent = { ...groupPrice, id: 'open', basis: 'last week', newPrice: { price: yuan(24) } };
const { groupId: _none, ...forAll } = publicPrice;
const QUOTE_INPUT = { lines: [{ skuId: 'tea-1', quantity: 2 }] };
/** A shop with a group price. */
const shopFor = (...more: readonly PromotionContent[]) =>
  openTestShop({ content: testContent({ promotions: [groupPrice, ...more] }) });
const enter = (call: CallShop, group = 'friends') => call('group.enter', { encryptedData: `demo:${group}`, iv: 'iv' });
const priceIn = async (call: CallShop) => valueOf(await call('cart.quote', QUOTE_INPUT)).lines[0]?.unitPrice;

describe('coming from a group’s card', () => {
  it('returns the group’s promotions with goods at the group price', async () => {
    const shop = shopFor();
    const { promotions } = valueOf(await enter(shop.call));
    expect(promotions).toMatchObject([
      { id: 'friends', name: 'for friends', goods: [{ id: 'tea', price: { from: 2_000 } }] },
    ]);
  });

  it('applies the group price wherever a price is shown, with the public price next to it', async () => {
    const shop = shopFor(forAll);
    await enter(shop.call);
    const was = { price: 2_400, basis: 'outside' };
    const { goods } = valueOf(await shop.call('goods.get', { goodsId: 'tea' }));
    expect(goods).toMatchObject({
      price: { from: 2_000 },
      publicPrice: { from: 2_400, to: 2_400 },
      was,
      skus: [{ price: 2_000, was, forGroup: true }],
    });
    expect(goods.promotions).toMatchObject([{ id: 'friends', forGroup: true }, { id: 'open' }]);
    expect(valueOf(await shop.call('goods.list', { categoryId: 'tea' })).items).toMatchObject([
      { price: { from: 2_000 } },
    ]);
    expect(valueOf(await shop.call('cart.quote', QUOTE_INPUT)).lines).toMatchObject([
      { unitPrice: 2_000, was, forGroup: true },
    ]);
    const order = await placeOrder(shop.call, { 'tea-1': 2 });
    expect(order.lines).toMatchObject([{ unitPrice: 2_000, forGroup: true }]);
  });

  it('does not apply it to others: not to a friend with the link, nor to members of another group', async () => {
    const shop = shopFor();
    await enter(shop.call);
    const friend = shop.callAs('friend');
    expect(await priceIn(friend)).toBe(3_000);
    expect(valueOf(await friend('goods.get', { goodsId: 'tea' })).goods.promotions).toEqual([]);
    expect(valueOf(await enter(friend, 'others')).promotions).toEqual([]);
    expect(await priceIn(friend)).toBe(3_000);
    const input = await orderInput(shop.call, { 'tea-1': 1 });
    const { addressId } = await orderInput(friend, { 'tea-1': 1 });
    expect(failureOf(await friend('order.place', { ...input, addressId }))).toMatchObject({ code: 'PRICE_CHANGED' });
  });

  it('can’t be claimed without WeChat’s encrypted data', async () => {
    const shop = shopFor();
    await shop.sendRaw('group.enter', { encryptedData: 'demo:', iv: 'iv', groupId: 'friends' });
    await shop.sendRaw('cart.quote', { ...QUOTE_INPUT, groupIds: ['friends'], groupId: 'friends' });
    expect(await priceIn(shop.call)).toBe(3_000);
  });

  it('lasts through a restart and until the end of the day in Beijing', async () => {
    const shop = shopFor();
    await enter(shop.call);
    const later = shop.restart();
    later.clock.now = NOON + 12 * HOUR - 1;
    expect(await priceIn(later.call)).toBe(2_000);
    later.clock.now += 1;
    expect(await priceIn(later.call)).toBe(3_000);
  });

  it('needs a card that was opened today: what WeChat encrypted yesterday opens nothing', async () => {
    const shop = shopFor();
    const midnight = NOON + 12 * HOUR;
    shop.clock.now = midnight;
    expect(valueOf(await enter(shop.call, `friends@${midnight - 1}`)).promotions).toEqual([]);
    expect(await priceIn(shop.call)).toBe(3_000);
    await enter(shop.call, `friends@${midnight}`);
    expect(await priceIn(shop.call)).toBe(2_000);
  });

  it('does not outlast the promotion', async () => {
    const shop = openTestShop({ content: testContent({ promotions: [{ ...groupPrice, until: { daysAhead: 1 } }] }) });
    shop.clock.now = NOON + 11 * HOUR;
    await enter(shop.call);
    const input = await orderInput(shop.call, { 'tea-1': 1 });
    shop.clock.now += 2 * DAY;
    expect(valueOf(await enter(shop.call)).promotions).toEqual([]);
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({ code: 'PRICE_CHANGED' });
  });

  it('applies for every group the shopper came from that day', async () => {
    const second: PromotionContent = {
      ...groupPrice,
      id: 'tea-house',
      groupId: 'house',
      newPrice: { price: yuan(18) },
    };
    const shop = shopFor(second);
    await enter(shop.call, 'house');
    await enter(shop.call, 'friends');
    await enter(shop.call, 'house');
    expect(await priceIn(shop.call)).toBe(1_800);
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

  it('stores nothing if the group has no promotions', async () => {
    const shop = shopFor();
    expect(valueOf(await enter(shop.call, 'others')).promotions).toEqual([]);
    expect(shop.engine.store.list('visitors')).toEqual([]);
  });
});
