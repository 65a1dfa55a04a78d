import { createDatabase } from '@/cloud/server/database';
import { grantUse, migrate } from '@/cloud/server/database/migrate';
import { MIGRATIONS } from '@/cloud/server/database/migrations';
import { createPool } from '@/cloud/server/database/pool';
import { ok } from '@/contract/result';

import { checkIsolation, stock } from '../support/database/isolation';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { valueOf } from '../support/shop';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const putStock = () =>
  createDatabase(database.pool).transaction(async (tx) => {
    tx.put('stock', stock('a', 1));
    return ok(undefined);
  });

const versions = async () => {
  const { rows } = await database.pool.query<{ id: number }>('select id from xiaopu.migrations order by id');
  return rows.map(({ id }) => id);
};

describe('the migrations', () => {
  it('change nothing when they are run again', async () => {
    valueOf(await putStock());
    await migrate(database.pool);
    expect(await createDatabase(database.pool).get('stock', 'a')).toEqual(stock('a', 1));
    expect(await versions()).toEqual(MIGRATIONS.map(({ id }) => id));
  });

  it('make the tables once when processes start at the same time', async () => {
    await database.pool.query('drop schema xiaopu cascade');
    await Promise.all([1, 2, 3, 4].map(() => migrate(database.pool)));
    valueOf(await putStock());
    expect(await versions()).toEqual(MIGRATIONS.map(({ id }) => id));
  });

  it('run only what is missing, and all of it or nothing', async () => {
    const next = { id: 1_000, sql: 'create table xiaopu.more (id integer)' };
    const broken = { id: 1_001, sql: 'create table nowhere.more (id integer)' };
    await expect(migrate(database.pool, [...MIGRATIONS, next, broken])).rejects.toThrow('nowhere');
    expect(await versions()).not.toContain(1_000);
    await migrate(database.pool, [...MIGRATIONS, next]);
    await migrate(database.pool, [...MIGRATIONS, next]);
    expect(await versions()).toContain(1_000);
  });

  it('have ids that ascend', () => {
    const ids = MIGRATIONS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  });
});

describe('the role of the server', () => {
  it('reads and writes documents, and can neither make nor drop a table', async () => {
    await database.pool.query('drop role if exists shop_server; create role shop_server login');
    await grantUse(database.pool, 'shop_server');
    const pool = createPool({ connectionString: database.url.replace('xiaopu@', 'shop_server@') });
    await checkIsolation(createDatabase(pool));
    await expect(pool.query('create table xiaopu.own (id integer)')).rejects.toThrow('permission denied');
    await expect(pool.query('drop table xiaopu.documents')).rejects.toThrow('must be owner');
    await expect(pool.query('truncate xiaopu.documents')).rejects.toThrow('permission denied');
    await expect(migrate(pool)).rejects.toThrow('permission denied');
    await pool.end();
    await database.pool.query('drop owned by shop_server; drop role shop_server');
  });
});

describe('the checks of isolation', () => {
  it('find out a database that locks nothing', async () => {
    await database.pool.query(
      `create or replace function xiaopu.lock_document(collection text, id text, shared boolean) returns void
       language sql as 'select'`,
    );
    await expect(checkIsolation(createDatabase(database.pool))).rejects.toThrow(/were counted as|were sold/);
  });
});
