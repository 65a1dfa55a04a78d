import { DAY } from '@/contract/time';

import { openTestShop, valueOf } from '../../support/shop';
import { ADDRESS_FIELDS } from '../../support/test-content';

function openShopWithRequests() {
  const shop = openTestShop();
  const save = async (requestId: string) =>
    valueOf(await shop.call('address.save', { requestId, fields: ADDRESS_FIELDS, isDefault: false })).id;
  const storedRequestIds = () =>
    shop.engine.store.list('requests').flatMap(({ completed }) => completed.map(({ id }) => id));
  return { shop, save, storedRequestIds };
}

describe('a completed request', () => {
  it('is replayed for 30 days, whatever was done meanwhile', async () => {
    const { shop, save } = openShopWithRequests();
    const first = await save('first');
    shop.clock.now += 30 * DAY;
    const other = await save('other');
    expect(await save('first')).toBe(first);
    expect(await save('other')).toBe(other);
    expect(valueOf(await shop.call('address.list', {}))).toHaveLength(2);
  });

  it('is removed after 30 days, so that the record does not grow forever', async () => {
    const { shop, save, storedRequestIds } = openShopWithRequests();
    await save('old');
    shop.clock.now += 30 * DAY + 1;
    expect(storedRequestIds()).toEqual(['old']);
    await save('new');
    expect(storedRequestIds()).toEqual(['new']);
  });

  it('is stored as a fingerprint, in a bounded number, and told from another intent', async () => {
    const { shop, save, storedRequestIds } = openShopWithRequests();
    await save('same');
    const fields = { ...ADDRESS_FIELDS, name: '别人' };
    const other = await shop.call('address.save', { requestId: 'same', fields, isDefault: false });
    expect(other).toMatchObject({ failure: { code: 'REQUEST_REUSED' } });
    const [stored] = shop.engine.store.list('requests').flatMap(({ completed }) => completed);
    expect(stored?.intent).toMatch(/^[0-9a-f]{16}$/);
    for (let n = 0; n < 60; n += 1) {
      const { id } = valueOf(await shop.call('address.save', { requestId: `r${n}`, fields, isDefault: false }));
      valueOf(await shop.call('address.remove', { addressId: id }));
    }
    expect(storedRequestIds()).toHaveLength(50);
    expect(storedRequestIds().at(-1)).toBe('r59');
  });

  it('belongs to one shopper', async () => {
    const { shop, save } = openShopWithRequests();
    const own = await save('same');
    const another = shop.callAs('another');
    const theirs = valueOf(
      await another('address.save', { requestId: 'same', fields: ADDRESS_FIELDS, isDefault: false }),
    ).id;
    expect(theirs).not.toBe(own);
  });
});
