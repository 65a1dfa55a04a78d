import { timePriceFields } from '../../../support/catalog/edited-fields';
import { openTestShop, valueOf } from '../../../support/shop';

describe('desk.saveShop', () => {
  it('keeps every field that it was given, as it was', async () => {
    const { call } = openTestShop();
    const { version, fields } = valueOf(await call('desk.getShop', {}));
    const edited = { ...fields, shop: { ...fields.shop, transferHours: 48 } };
    valueOf(await call('desk.saveShop', { requestId: 'r', version, fields: edited }));
    expect(valueOf(await call('desk.getShop', {})).fields).toEqual(edited);
  });
});

describe('desk.listPromotions', () => {
  it('names the goods of a promotion with their SKUs, chosen as a whole or one by one', async () => {
    const { call } = openTestShop();
    const { goods } = valueOf(await call('desk.savePromotion', { requestId: 'r', fields: timePriceFields() }));
    expect(goods.map(({ id }) => id).sort()).toEqual(['cup', 'tea']);
    expect(goods.find(({ id }) => id === 'cup')?.skus.map(({ skuId }) => skuId)).toContain('cup-red');
  });
});
