import { audit } from '../../../support/audit/audit';
import { NOON, openTestShop, orderInput, placeOrder, valueOf } from '../../../support/shop';
import { createTestStorage } from '../../../support/storage';

const JOURNAL = 'xiaopu/6/journal';

describe('the journal', () => {
  it('is whole or no write, wherever it was cut off', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    shop.storage.crashAtWrite(2);
    await shop.call('order.place', input);
    const journal = shop.storage.entries.get(JOURNAL) ?? '';
    for (let length = 0; length <= journal.length; length += 97) {
      const entries = new Map(shop.storage.entries);
      entries.set(JOURNAL, journal.slice(0, length));
      const reopened = openTestShop({ storage: createTestStorage(entries) });
      expect(valueOf(await reopened.call('order.list', {})).items).toEqual([]);
    }
    expect(valueOf(await shop.restart().call('order.list', {})).items).toHaveLength(1);
  });

  it.each(['[["xiaopu/6/root",9', '', '{}\n', '[["xiaopu/6/root",99]]\n{"isLeaf"', '[[7,null]]\n'])(
    'with the incomplete text %j is not a write',
    async (text) => {
      const shop = openTestShop();
      await placeOrder(shop.call, { 'cup-red': 2 });
      const { entries } = shop.storage;
      entries.set(JOURNAL, text);
      const reopened = shop.restart();
      expect(valueOf(await reopened.call('order.list', {})).items).toHaveLength(1);
      expect(entries.has(JOURNAL)).toBe(false);
      expect(audit(reopened.engine, NOON)).toEqual([]);
    },
  );
});
