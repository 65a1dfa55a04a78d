import type { Engine } from '@/cloud/embedded/engine';
import type { CatalogSnapshot } from '@/cloud/catalog-snapshot';
import { COLLECTIONS } from '@/cloud/collections';
import type { Ports } from '@/cloud/ports';
import { createDatabase } from '@/cloud/server/database';
import { createCatalogReader } from '@/cloud/server/database/catalog';
import { createPool } from '@/cloud/server/database/pool';
import type { ShopContent } from '@/demo/types';

import { openTestShop, type TestShop } from '../shop';
import { openBreakableWay, type BreakableWay } from './breakable-way';
import type { TestDatabase } from './postgres';
import { copyShop, documentsIn } from './postgres-shop';

/** A test shop whose documents stand in PostgreSQL, for a simulation. Its payments stay in the sandbox of a phone. */
export interface PostgresShop {
  readonly shop: TestShop;
  readonly way: BreakableWay;
  /** Reads what `shop.engine.store` lists, and the catalog of ports that are not of a request. */
  readonly readBooks: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Store = Engine['store'];
type Name = Parameters<Store['get']>[0];
interface Book {
  readonly id: string;
}

export async function openPostgresShop(database: TestDatabase, content: ShopContent): Promise<PostgresShop> {
  const way = await openBreakableWay(database.url);
  const pool = createPool({ connectionString: way.url });
  const currentCatalog = createCatalogReader(pool);
  const db = createDatabase(pool);
  const readCatalog = createCatalogReader(database.pool);
  let books: Readonly<Record<string, unknown>> = {};
  let catalog: CatalogSnapshot;

  const over = (ports: Ports): Ports => ({ ...ports, db, catalog, currentCatalog });
  const shop = openTestShop({
    content,
    // A door answers UNAVAILABLE when it can't read the catalog; here the request finds that out by itself.
    adapt: async (ports) => ({ ...over(ports), catalog: await currentCatalog().catch(() => catalog) }),
  });
  const { store, portsFor } = shop.engine;
  const isShared = (name: string) => COLLECTIONS.some((each) => each === name);
  const list = (name: Name) => (isShared(name) ? books[name] : store.list(name));
  const get = (name: Name, id: string) =>
    isShared(name) ? (books[name] as readonly Book[]).find((one) => one.id === id) : store.get(name, id);

  async function readBooks(): Promise<void> {
    books = await documentsIn(database);
    catalog = await readCatalog();
  }
  await copyShop(database, shop);
  await readBooks();
  return {
    shop: {
      ...shop,
      engine: {
        ...shop.engine,
        portsFor: (shopperId) => over(portsFor(shopperId)),
        // What stands under a name has the type of its collection.
        store: { ...store, list: list as Store['list'], get: get as Store['get'] },
      },
    },
    way,
    readBooks,
    async close() {
      await pool.end();
      await way.close();
    },
  };
}
