import { ok } from '@/contract/result';

import { openTestShop, stockOf, valueOf } from '../support/shop';
import { withWorkTwice } from '../support/work-twice';

describe('a database that runs the work of a transaction twice', () => {
  it('stores what the second run wrote, and nothing of the first', async () => {
    const shop = openTestShop();
    const { db } = withWorkTwice(shop.engine.portsFor());
    const seen: (number | undefined)[] = [];
    await db.transaction(async (tx) => {
      const record = await tx.get('stock', 'cup-red');
      if (!record) throw new Error('no stock');
      tx.put('stock', { ...record, left: record.left - 1 });
      seen.push((await tx.get('stock', 'cup-red'))?.left);
      return ok(undefined);
    });
    expect(seen).toEqual([4, 4]);
    expect(await stockOf(shop, 'cup-red')).toBe(4);
  });

  it('finds work that does something besides its transaction', async () => {
    const { db } = withWorkTwice(openTestShop().engine.portsFor());
    let sold = 0;
    valueOf(await db.transaction(async () => ok((sold += 1))));
    expect(sold).toBe(2);
  });
});
