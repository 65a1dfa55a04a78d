import { createPool } from '../../src/cloud/server/database/pool';
import { grantUse, migrate } from '../../src/cloud/server/database/migrate';
import { seedShop } from '../../src/cloud/server/database/seed';
import { content } from '../../src/demo';
import { compileShop } from '../../src/demo/compile/shop';
import type { Settings } from './settings';

/**
 * Makes or migrates the tables as their owner, lets the role of the functions use them, and fills a database that has no
 * shop with `src/demo`, once: later runs change nothing that the seller wrote.
 */
export async function prepareDatabase({ OWNER_DATABASE_URL, variables }: Settings, now: number): Promise<void> {
  const pool = createPool({ connectionString: OWNER_DATABASE_URL, max: 1 });
  try {
    await migrate(pool);
    const [owner, user] = [OWNER_DATABASE_URL, variables['DATABASE_URL'] ?? ''].map((url) => new URL(url).username);
    if (user !== undefined && user !== '' && user !== owner) await grantUse(pool, decodeURIComponent(user));
    await seedShop(pool, () => compileShop(content, now), now);
  } finally {
    await pool.end();
  }
}
