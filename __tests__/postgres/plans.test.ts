import { INDEXES, type IndexName } from '@/cloud/indexes';
import { createDatabase } from '@/cloud/server/database';
import {
  countStatement,
  getStatement,
  keysStatement,
  listStatement,
  type Statement,
} from '@/cloud/server/database/queries';
import { writeStatement } from '@/cloud/server/database/rows';

import { fillDatabase } from '../bench/load/shop';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';

const ORDERS = 5_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await fillDatabase(database, ORDERS, 1);
});
afterAll(() => database.close());

/** A node of PostgreSQL's plan: https://www.postgresql.org/docs/current/sql-explain.html */
interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly Plan[];
}

/** The tables' own scans in the plan of a statement, as `how, by which index`, and the most rows that one has read. */
async function scansOf({ text, values }: Statement) {
  const { rows } = await database.pool.query<{ 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>(
    `explain (analyze, format json) ${text}`,
    [...values],
  );
  const nodes: Plan[] = [];
  const collect = (plan: Plan): void => {
    nodes.push(plan);
    plan.Plans?.forEach(collect);
  };
  rows.forEach((row) => collect(row['QUERY PLAN'][0].Plan));
  const scans = nodes.filter((node) => /^(Seq|Index|Bitmap)/.test(node['Node Type']));
  return {
    scans: [...new Set(scans.map((node) => node['Index Name'] ?? node['Node Type']))].sort(),
    rows: Math.max(...scans.map((node) => node['Actual Rows'])),
  };
}

// Object.keys returns `string[]`; the keys of this literal are exactly the indexes.
const NAMES = Object.keys(INDEXES) as readonly IndexName[];
const KEYS = ['index_entries_pkey'];
const WITH_DOCUMENTS = ['documents_pkey', ...KEYS];

describe('a query among many orders', () => {
  it.each(NAMES)('reads its page by the primary keys, from either end and in the middle: %s', async (index) => {
    for (const query of [
      { key: 'all', limit: 20 },
      { key: 'all', limit: 20, order: 'oldest' as const, from: 5 },
      { key: 'all', limit: 20, after: { at: 1_700_000_000_000, id: 'x' } },
      { key: 'paid', limit: 20, to: 1_900_000_000_000 },
    ]) {
      const { scans, rows } = await scansOf(listStatement(index, query));
      expect(WITH_DOCUMENTS).toEqual(expect.arrayContaining(scans));
      expect(rows).toBeLessThanOrEqual(20);
    }
  });

  it('counts and finds keys without reading the rest', async () => {
    expect(await scansOf(countStatement('allOrders', { key: 'all', limit: 100 }))).toEqual({ scans: KEYS, rows: 100 });
    const keys = await scansOf(keysStatement('ordersByShopper', { limit: 10 }));
    expect(keys.scans).toEqual(KEYS);
    expect(keys.rows).toBeLessThanOrEqual(10);
  });

  it('reads documents by their ids', async () => {
    expect(await scansOf(getStatement('orders', ['a', 'b']))).toEqual({ scans: ['documents_pkey'], rows: 0 });
  });
});

describe('an order in a shop whose statistics are of its first day', () => {
  it('reads and writes documents by the indexes, as a connection keeps the plans it made then', async () => {
    const young = await createTestDatabase();
    await fillDatabase(young, 5, 1);
    const [order] = await createDatabase(young.pool).list('allOrders', { key: 'all', limit: 1 });
    if (!order) throw new Error('no order');
    const client = await young.pool.connect();
    const { id } = order.document;
    // What this connection has counted before may not be told on yet: the difference is what counts.
    const scans = async () => {
      const { rows } = await client.query<{ whole: number; byIndex: number }>(
        `select sum(seq_scan)::int as whole, sum(idx_scan)::int as "byIndex" from pg_stat_xact_user_tables
          where schemaname = 'xiaopu'`,
      );
      return rows[0] ?? { whole: NaN, byIndex: NaN };
    };
    await client.query('begin');
    const before = await scans();
    await client.query(`select xiaopu.read_locked('orders', $1, false)`, [id]);
    await client.query(writeStatement([{ collection: 'orders', id, document: order.document }]));
    const after = await scans();
    await client.query('rollback');
    client.release();
    expect(after.whole - before.whole).toBe(0);
    expect(after.byIndex - before.byIndex).toBeGreaterThan(0);
    await young.close();
  });
});
