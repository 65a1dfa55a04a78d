import { ALL } from '@/cloud/index-keys';
import { LIMITS } from '@/contract/limits';

import { audit } from '../../../support/audit/audit';
import { couponFields, goodsFields, promotionFields, shopFields } from '../../../support/catalog/edited-fields';
import { failureOf, openTestShop, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { goodsContent, testContent } from '../../../support/test-content';

const BAD = '刷单';

describe('a shop with room for one more goods item', () => {
  const full = testContent({
    goods: Array.from({ length: LIMITS.goods - 1 }, (_, index) => goodsContent({ id: `goods-${index}` })),
  });

  it('takes one of two that are saved at the same time, however they are made', async () => {
    const shop = openTestShop({ content: full });
    const answers = await Promise.all([
      shop.call('desk.saveGoods', { requestId: 'one', fields: goodsFields() }),
      shop.call('desk.saveGoods', { requestId: 'two', fields: goodsFields() }),
      shop.call('desk.duplicateGoods', { requestId: 'three', goodsId: 'goods-0' }),
    ]);
    const refused = answers.filter(({ ok }) => !ok).map((answer) => failureOf(answer).code);
    expect(refused).toEqual(['TOO_MANY', 'TOO_MANY']);
    expect(shop.engine.portsFor().catalog.goods).toHaveLength(LIMITS.goods);
  });
});

/** Takes the blue kind off the cup, as the seller does in its form. */
async function removeBlue({ call }: TestShop): Promise<void> {
  const { id, version, fields } = valueOf(await call('desk.getGoods', { goodsId: 'cup' }));
  const optionGroups = fields.optionGroups.map((group) => ({ ...group, values: ['red'] }));
  const skus = fields.skus.filter(({ options }) => options[0] === 'red');
  const edited = { ...fields, optionGroups, skus };
  valueOf(await call('desk.saveGoods', { requestId: 'less', edited: { id, version }, fields: edited }));
}

describe('a SKU that is removed', () => {
  it('has no stock any more, and is not among those that run low', async () => {
    const shop = openTestShop();
    const low = () => shop.engine.store.find('lowStock', { key: ALL, limit: 9 }).map(({ document }) => document.id);
    expect(low()).toContain('cup-blue');
    await removeBlue(shop);
    expect(low()).not.toContain('cup-blue');
    expect(shop.engine.store.get('stock', 'cup-blue')).toBeUndefined();
  });

  it('keeps its stock for an order that holds pieces of it', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-blue': 1 });
    await removeBlue(shop);
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(shop.engine.store.get('stock', 'cup-blue')).toMatchObject({ left: 1, supplied: 1, retired: true });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

describe('the seller’s own words', () => {
  it('are refused where the moderation refuses them, and nothing is written', async () => {
    const shop = openTestShop();
    const { version, fields } = valueOf(await shop.call('desk.getShop', {}));
    const motto = { ...fields, seller: { ...fields.seller, motto: BAD } };
    const pause = { since: 1, until: 2, text: BAD };
    const paused = { ...fields, shop: { ...fields.shop, pause } };
    const writes = shop.storage.writes();
    const answers = [
      await shop.call('desk.saveShop', { requestId: 'a', version, fields: motto }),
      await shop.call('desk.saveShop', { requestId: 'b', version, fields: paused }),
      await shop.call('desk.savePromotion', { requestId: 'c', fields: { ...promotionFields(), name: BAD } }),
      await shop.call('desk.saveCoupon', { requestId: 'd', fields: { ...couponFields(), name: BAD } }),
      await shop.call('desk.saveGoods', {
        ...{ requestId: 'e', fields: goodsFields({ attributes: [{ name: '产地', value: BAD }] }) },
      }),
    ];
    for (const answer of answers) expect(failureOf(answer)).toMatchObject({ code: 'TEXT_REFUSED' });
    expect(shop.storage.writes()).toBe(writes);
  });

  it('that are doubtful pass: she would be the one to check them', async () => {
    const shop = openTestShop();
    const { version } = valueOf(await shop.call('desk.getShop', {}));
    const { seller, ...rest } = shopFields();
    const fields = { ...rest, seller: { ...seller, motto: '加微信 abcdef1 聊聊' } };
    expect(valueOf(await shop.call('desk.saveShop', { requestId: 'a', version, fields })).version).toBe(version + 1);
  });
});
