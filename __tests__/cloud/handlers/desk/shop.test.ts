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
