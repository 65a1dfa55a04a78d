import { LIMITS } from '@/contract/limits';

import { failureOf, openShop, saveAddress, valueOf, type AskShop } from '../../../support/shop';
import { FIELDS } from '../../../support/test-content';

async function listed(ask: AskShop) {
  return valueOf(await ask('address.list', {}));
}

describe('address.save', () => {
  it('makes the first address the default and keeps exactly one', async () => {
    const { ask } = openShop();
    const first = await saveAddress(ask);
    const second = valueOf(await ask('address.save', { requestId: 'two', fields: FIELDS, isDefault: true }));
    expect([first.isDefault, second.isDefault]).toEqual([true, true]);
    expect((await listed(ask)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
  });

  it('keeps the default when its mark is taken off, since one must be it', async () => {
    const { ask } = openShop();
    const { id } = await saveAddress(ask);
    expect(
      valueOf(await ask('address.save', { requestId: 'two', id, fields: FIELDS, isDefault: false })).isDefault,
    ).toBe(true);
  });

  it('answers a repeat with the same address, and refuses the id for anything else', async () => {
    const { ask } = openShop();
    const first = await saveAddress(ask);
    expect(await saveAddress(ask)).toEqual(first);
    expect(await listed(ask)).toHaveLength(1);
    const other = { requestId: 'address-1', fields: { ...FIELDS, name: '林二' }, isDefault: false };
    expect(failureOf(await ask('address.save', other)).code).toBe('REQUEST_REUSED');
  });

  it('does not let a late repeat undo a newer change', async () => {
    const { ask } = openShop();
    const { id } = await saveAddress(ask);
    const change = { requestId: 'two', id, fields: { ...FIELDS, name: '林二' }, isDefault: true };
    valueOf(await ask('address.save', change));
    valueOf(await ask('address.save', { ...change, requestId: 'three', fields: { ...FIELDS, name: '林三' } }));
    expect(valueOf(await ask('address.save', change)).name).toBe('林三');
  });

  it('cleans what was typed', async () => {
    const { ask } = openShop();
    const address = await saveAddress(ask, { name: ' 林\u202e一 ', phone: '+86 138-1234-5678' });
    expect(address).toMatchObject({ name: '林一', phone: '13812345678' });
  });

  it.each([
    ['phone', '12345'],
    ['phone', ''],
    ['name', '   '],
    ['detail', '\u200b'],
  ] as const)('names the field that will not do: %s %j', async (field, value) => {
    const { ask } = openShop();
    const answer = await ask('address.save', {
      requestId: 'x',
      fields: { ...FIELDS, [field]: value },
      isDefault: false,
    });
    expect(failureOf(answer)).toMatchObject({ code: 'INVALID_INPUT', detail: { path: `fields.${field}` } });
  });

  it('keeps no more than the shop allows, though each can still be changed', async () => {
    const { ask } = openShop();
    for (let count = 0; count < LIMITS.addresses; count += 1) await saveAddress(ask, {}, `a${count}`);
    const more = await ask('address.save', { requestId: 'more', fields: FIELDS, isDefault: false });
    expect(failureOf(more)).toMatchObject({ code: 'TOO_MANY', detail: { limit: 20 } });
    const [{ id } = { id: '' }] = await listed(ask);
    expect((await ask('address.save', { requestId: 'change', id, fields: FIELDS, isDefault: false })).ok).toBe(true);
  });

  it("does not find another shopper's address", async () => {
    const shop = openShop();
    const { id } = await saveAddress(shop.askAs('other'));
    const answer = await shop.ask('address.save', { requestId: 'x', id, fields: FIELDS, isDefault: true });
    expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'address' } });
    expect(failureOf(await shop.ask('cart.quote', { lines: [], addressId: id })).code).toBe('NOT_FOUND');
  });
});

describe('address.remove', () => {
  it('makes the newest the default when the default goes, and repeats without harm', async () => {
    const { ask } = openShop();
    const first = await saveAddress(ask, {}, 'a');
    const second = await saveAddress(ask, {}, 'b');
    const third = await saveAddress(ask, {}, 'c');
    const after = valueOf(await ask('address.remove', { addressId: first.id }));
    expect(after.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [third.id, true],
      [second.id, false],
    ]);
    expect(valueOf(await ask('address.remove', { addressId: first.id }))).toEqual(after);
  });

  it("leaves another shopper's address where it is", async () => {
    const shop = openShop();
    const { id } = await saveAddress(shop.askAs('other'));
    valueOf(await shop.ask('address.remove', { addressId: id }));
    expect(await listed(shop.askAs('other'))).toHaveLength(1);
  });
});
