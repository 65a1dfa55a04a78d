import { LIMITS } from '@/contract/limits';

import { failureOf, openTestShop, saveAddress, valueOf, type CallShop } from '../../../support/shop';
import { ADDRESS_FIELDS } from '../../../support/test-content';

async function listed(call: CallShop) {
  return valueOf(await call('address.list', {}));
}

describe('address.save', () => {
  it('makes the first address the default and keeps exactly one', async () => {
    const { call } = openTestShop();
    const first = await saveAddress(call);
    const second = valueOf(await call('address.save', { requestId: 'two', fields: ADDRESS_FIELDS, isDefault: true }));
    expect([first.isDefault, second.isDefault]).toEqual([true, true]);
    expect((await listed(call)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
  });

  it('keeps the default even if it is unset, because one address must be the default', async () => {
    const { call } = openTestShop();
    const { id } = await saveAddress(call);
    expect(
      valueOf(await call('address.save', { requestId: 'two', id, fields: ADDRESS_FIELDS, isDefault: false })).isDefault,
    ).toBe(true);
  });

  it('returns the same address for a repeated request, and rejects its id for any other request', async () => {
    const { call } = openTestShop();
    const first = await saveAddress(call);
    expect(await saveAddress(call)).toEqual(first);
    expect(await listed(call)).toHaveLength(1);
    const other = { requestId: 'address-1', fields: { ...ADDRESS_FIELDS, name: '林二' }, isDefault: false };
    expect(failureOf(await call('address.save', other)).code).toBe('REQUEST_REUSED');
  });

  it('does not let a late repeat undo a newer change', async () => {
    const { call } = openTestShop();
    const { id } = await saveAddress(call);
    const change = { requestId: 'two', id, fields: { ...ADDRESS_FIELDS, name: '林二' }, isDefault: true };
    valueOf(await call('address.save', change));
    valueOf(await call('address.save', { ...change, requestId: 'three', fields: { ...ADDRESS_FIELDS, name: '林三' } }));
    expect(valueOf(await call('address.save', change)).name).toBe('林三');
  });

  it('cleans the input', async () => {
    const { call } = openTestShop();
    const address = await saveAddress(call, { name: ' 林\u202e一 ', phone: '+86 138-1234-5678' });
    expect(address).toMatchObject({ name: '林一', phone: '13812345678' });
  });

  it.each([
    ['phone', '12345'],
    ['phone', ''],
    ['name', '   '],
    ['detail', '\u200b'],
    ['province', 'x'],
    ['province', '香港特别行政区'],
  ] as const)('returns the invalid field: %s %j', async (field, value) => {
    const { call } = openTestShop();
    const answer = await call('address.save', {
      requestId: 'x',
      fields: { ...ADDRESS_FIELDS, [field]: value },
      isDefault: false,
    });
    expect(failureOf(answer)).toMatchObject({ code: 'INVALID_INPUT', detail: { path: `fields.${field}` } });
  });

  it('rejects more addresses than the limit, but still changes existing ones', async () => {
    const { call } = openTestShop();
    for (let count = 0; count < LIMITS.addresses; count += 1) await saveAddress(call, {}, `a${count}`);
    const more = await call('address.save', { requestId: 'more', fields: ADDRESS_FIELDS, isDefault: false });
    expect(failureOf(more)).toMatchObject({ code: 'TOO_MANY', detail: { limit: 20 } });
    const [{ id } = { id: '' }] = await listed(call);
    expect((await call('address.save', { requestId: 'change', id, fields: ADDRESS_FIELDS, isDefault: false })).ok).toBe(
      true,
    );
  });

  it("does not find another shopper's address", async () => {
    const shop = openTestShop();
    const { id } = await saveAddress(shop.callAs('other'));
    const answer = await shop.call('address.save', { requestId: 'x', id, fields: ADDRESS_FIELDS, isDefault: true });
    expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'address' } });
    expect(failureOf(await shop.call('cart.quote', { lines: [], addressId: id })).code).toBe('NOT_FOUND');
  });
});

describe('address.remove', () => {
  it('makes the newest the default when the default is removed, and is idempotent', async () => {
    const { call } = openTestShop();
    const first = await saveAddress(call, {}, 'a');
    const second = await saveAddress(call, {}, 'b');
    const third = await saveAddress(call, {}, 'c');
    const after = valueOf(await call('address.remove', { addressId: first.id }));
    expect(after.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [third.id, true],
      [second.id, false],
    ]);
    expect(valueOf(await call('address.remove', { addressId: first.id }))).toEqual(after);
  });

  it("does not remove another shopper's address", async () => {
    const shop = openTestShop();
    const { id } = await saveAddress(shop.callAs('other'));
    valueOf(await shop.call('address.remove', { addressId: id }));
    expect(await listed(shop.callAs('other'))).toHaveLength(1);
  });
});
