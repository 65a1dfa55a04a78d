import { couponFields, timePriceFields } from '../../../support/catalog/edited-fields';
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

describe('a coupon that the seller ends', () => {
  const now = 1_770_000_000_000;
  const running = { ...couponFields(), validFrom: now - 1_000, validUntil: now + 1_000 };

  async function made(fields = running) {
    const shop = openTestShop({ now });
    const { id, version } = valueOf(await shop.call('desk.saveCoupon', { requestId: 'r', fields }));
    const remove = (of = version) => shop.call('desk.removeCoupon', { couponId: id, version: of });
    const found = async () => valueOf(await shop.call('desk.listCoupons', {})).coupons.find((each) => each.id === id);
    return { ...shop, id, version, remove, found };
  }

  it('is over from now on and stays listed; sent twice, it is still there', async () => {
    const { remove, found, version } = await made();
    valueOf(await remove());
    valueOf(await remove());
    expect(await found()).toMatchObject({ version: version + 1, fields: { validUntil: now } });
  });

  it('cannot be claimed or used any more', async () => {
    const { remove, id, callAs } = await made();
    valueOf(await callAs('friend')('coupon.claim', { couponId: id }));
    valueOf(await remove());
    expect((await callAs('other')('coupon.claim', { couponId: id })).ok).toBe(false);
    const wallet = valueOf(await callAs('friend')('coupon.list', {}));
    expect(JSON.stringify(wallet)).not.toContain('"usable"');
  });

  it('is gone when it is over, or did not begin', async () => {
    const over = await made();
    valueOf(await over.remove());
    valueOf(await over.remove(over.version + 1));
    expect(await over.found()).toBeUndefined();
    const toCome = await made({ ...running, validFrom: now + 500 });
    valueOf(await toCome.remove());
    expect(await toCome.found()).toBeUndefined();
  });

  it('is not ended over what another phone saved since', async () => {
    const { call, remove, id, version, found } = await made();
    const edited = { id, version };
    valueOf(await call('desk.saveCoupon', { requestId: 's', edited, fields: { ...running, name: 'other' } }));
    expect(await remove()).toMatchObject({ ok: false, failure: { code: 'CONFLICT' } });
    expect(await found()).toMatchObject({ fields: { name: 'other', validUntil: running.validUntil } });
  });
});
