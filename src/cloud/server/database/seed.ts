import type { Pool } from 'pg';

import type { Collection, Documents } from '@/cloud/records';
import { addSeed } from '@/cloud/seed-documents';
import type { EpochMs } from '@/contract/time';
import type { ShopSeed } from '@/domain/shop-seed';

import { withSetupLock } from './migrate';
import type { Write } from './rows';
import { writeAll } from './write-all';

/**
 * Fills a database that has no shop yet with a new one: whole or not at all, and once, if two processes start at the
 * same time. Only then `read` is called.
 */
export function seedShop(pool: Pool, read: () => ShopSeed, startedAt: EpochMs): Promise<void> {
  return withSetupLock(pool, async (client) => {
    const { rowCount } = await client.query(`select from xiaopu.documents where collection = 'shop'`);
    if (rowCount !== 0) return;
    const writes: Write[] = [];
    function add<C extends Collection>(collection: C, ...documents: readonly Documents[C][]): void {
      writes.push(...documents.map((document) => ({ collection, id: document.id, document })));
    }
    addSeed(add, read(), startedAt);
    await writeAll(client, writes);
  });
}
