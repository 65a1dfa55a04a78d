import type { Database, Transaction } from '@/cloud/ports';
import type { WishlistRecord } from '@/cloud/shopper-records';
import { err, ok } from '@/contract/result';

import { valueOf } from '../shop';
import { checkIsolation, stock } from './isolation';

const LEFT = [3, 1, 2, 1, 40];

/** Puts documents, each kind in one transaction. */
async function putAll(db: Database, puts: (tx: Transaction) => void): Promise<void> {
  valueOf(
    await db.transaction(async (tx) => {
      puts(tx);
      return ok(undefined);
    }),
  );
}

const wishlist = (id: string, ...alerts: WishlistRecord['alerts']): WishlistRecord => ({ id, favourites: [], alerts });

/**
 * What every database of the shop holds to, run on each of them. `open` gives an empty one. SKUs of which few are left
 * stand in the index `lowStock`, and those of a wishlist under several keys of `wishlistsBySku`.
 */
export function describeDatabase(name: string, open: () => Promise<Database>): void {
  let db: Database;
  beforeEach(async () => {
    db = await open();
  });
  const leftIn = (query: Parameters<Database['list']>[1]) =>
    db.list('lowStock', query).then((found) => found.map(({ document }) => document.id));
  const putStock = () =>
    putAll(db, (tx) => LEFT.forEach((left, at) => tx.put('stock', stock('abcde'.charAt(at), left))));

  describe(`${name}: documents`, () => {
    it('are read as they were written, and not before', async () => {
      expect(await db.get('stock', 'a')).toBeUndefined();
      await putStock();
      expect(await db.get('stock', 'a')).toEqual(stock('a', 3));
      expect(await db.get('sales', 'a')).toBeUndefined();
    });

    it('are replaced', async () => {
      await putStock();
      await putAll(db, (tx) => {
        tx.put('stock', stock('a', 8));
        tx.put('stock', stock('a', 9));
      });
      expect(await db.get('stock', 'a')).toEqual(stock('a', 9));
    });

    it('are removed with their index entries, whether they are there or not', async () => {
      await putStock();
      await putAll(db, (tx) => ['a', 'x'].forEach((id) => tx.remove('stock', id)));
      expect(await db.get('stock', 'a')).toBeUndefined();
      expect(await leftIn({ key: 'all', limit: 9 })).toEqual(['c', 'd', 'b']);
      await putAll(db, (tx) => tx.put('stock', stock('a', 5)));
      expect(await leftIn({ key: 'all', limit: 9 })).toEqual(['a', 'c', 'd', 'b']);
    });

    it('are read many at once, without those that do not exist', async () => {
      await putStock();
      const found = await db.getMany('stock', ['e', 'x', 'a']);
      expect(found.map(({ id }) => id).sort()).toEqual(['a', 'e']);
      expect(await db.getMany('stock', [])).toEqual([]);
    });

    it.each(['\0', "'; drop table documents; --", '\ud800', '"{}[]\\\n', '𠮷 🧧', '__proto__', '%_$1', '/'])(
      'may have any text: %j',
      async (text) => {
        const document = { id: 'a', groups: [], recordedRequestIds: [text] };
        await putAll(db, (tx) => tx.put('visitors', document));
        expect(await db.get('visitors', 'a')).toEqual(document);
        expect(await db.get('visitors', text)).toBeUndefined();
        expect(await db.list('wishlistsBySku', { key: text, limit: 1 })).toEqual([]);
        await putAll(db, (tx) => tx.put('wishlists', wishlist(text, { skuId: text, at: 5 })));
        expect(await db.get('wishlists', text)).toMatchObject({ id: text });
        expect(await db.count('wishlistsBySku', { key: text, limit: 5 })).toBe(1);
      },
    );
  });

  describe(`${name}: an index`, () => {
    beforeEach(putStock);

    it('is sorted by number, then by id, from either end', async () => {
      expect(await leftIn({ key: 'all', limit: 9 })).toEqual(['a', 'c', 'd', 'b']);
      expect(await leftIn({ key: 'all', limit: 9, order: 'oldest' })).toEqual(['b', 'd', 'c', 'a']);
    });

    it('is read up to a limit and on after any position', async () => {
      expect(await leftIn({ key: 'all', limit: 2 })).toEqual(['a', 'c']);
      expect(await leftIn({ key: 'all', limit: 9, after: { at: 2, id: 'c' } })).toEqual(['d', 'b']);
      expect(await leftIn({ key: 'all', limit: 9, after: { at: 1, id: 'c' } })).toEqual(['b']);
      expect(await leftIn({ key: 'all', limit: 9, order: 'oldest', after: { at: 1, id: 'b' } })).toEqual([
        'd',
        'c',
        'a',
      ]);
    });

    it('is read in a range, both ends included', async () => {
      expect(await leftIn({ key: 'all', limit: 9, from: 2 })).toEqual(['a', 'c']);
      expect(await leftIn({ key: 'all', limit: 9, to: 2 })).toEqual(['c', 'd', 'b']);
      expect(await leftIn({ key: 'all', limit: 9, from: 2, to: 2 })).toEqual(['c']);
    });

    it('counts without more than the limit', async () => {
      expect(await db.count('lowStock', { key: 'all', limit: 9 })).toBe(4);
      expect(await db.count('lowStock', { key: 'all', limit: 3 })).toBe(3);
      expect(await db.count('lowStock', { key: 'none', limit: 3 })).toBe(0);
    });

    it('follows its documents', async () => {
      await putAll(db, (tx) => {
        tx.put('stock', stock('a', 60));
        tx.put('stock', stock('e', 0));
      });
      expect(await leftIn({ key: 'all', limit: 9, order: 'oldest' })).toEqual(['e', 'b', 'd', 'c']);
    });

    it('has the position of an entry with its document', async () => {
      expect(await db.list('lowStock', { key: 'all', limit: 1 })).toEqual([
        { document: stock('a', 3), position: { at: 3, id: 'a' } },
      ]);
    });

    it('has a document under each of its keys, and lists the keys', async () => {
      const skus = ['x', 'y', 'z'].map((skuId, at) => ({ skuId, at }));
      await putAll(db, (tx) => {
        tx.put('wishlists', wishlist('one', ...skus));
        tx.put('wishlists', wishlist('two', ...skus.slice(1, 2)));
      });
      expect(await db.listKeys('wishlistsBySku', { limit: 9 })).toEqual(['x', 'y', 'z']);
      expect(await db.listKeys('wishlistsBySku', { limit: 1, after: 'x' })).toEqual(['y']);
      expect(await db.count('wishlistsBySku', { key: 'y', limit: 9 })).toBe(2);
      await putAll(db, (tx) => tx.put('wishlists', wishlist('one', ...skus.slice(0, 1))));
      expect(await db.listKeys('wishlistsBySku', { limit: 9 })).toEqual(['x', 'y']);
      expect(await db.count('wishlistsBySku', { key: 'y', limit: 9 })).toBe(1);
    });
  });

  describe(`${name}: a transaction`, () => {
    it('answers what its work answers, and reads what it has written', async () => {
      const answer = await db.transaction(async (tx) => {
        tx.put('stock', stock('a', 7));
        const written = await tx.get('stock', 'a');
        tx.remove('stock', 'a');
        return ok([written?.left, await tx.get('stock', 'a')]);
      });
      expect(answer).toEqual(ok([7, undefined]));
    });

    it('writes nothing when its work fails', async () => {
      const answer = await db.transaction(async (tx) => {
        tx.put('stock', stock('a', 7));
        return err('no');
      });
      expect(answer).toEqual(err('no'));
      expect(await db.get('stock', 'a')).toBeUndefined();
      expect(await db.count('lowStock', { key: 'all', limit: 9 })).toBe(0);
    });

    it('writes nothing when its work throws, and throws the same', async () => {
      const bug = new Error('a bug');
      const broken = db.transaction(async (tx) => {
        tx.put('stock', stock('a', 7));
        throw bug;
      });
      await expect(broken).rejects.toBe(bug);
      expect(await db.get('stock', 'a')).toBeUndefined();
    });

    it('does not show what it has not committed yet', async () => {
      await db.transaction(async (tx) => {
        tx.put('stock', stock('a', 7));
        expect(await db.get('stock', 'a')).toBeUndefined();
        return ok(undefined);
      });
      expect(await db.get('stock', 'a')).toEqual(stock('a', 7));
    });

    it('runs as if no other ran beside it', async () => {
      await checkIsolation(db);
    });
  });
}
