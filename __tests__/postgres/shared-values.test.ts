import { createPool } from '@/cloud/server/database/pool';
import { createSharedValues } from '@/cloud/server/database/shared-values';

import { openBreakableWay } from '../support/database/breakable-way';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** As two processes see them. */
const processes = () => [createSharedValues(database.pool), createSharedValues(database.connect())] as const;

describe('values that the processes of a server share', () => {
  it('are written by one and read by all', async () => {
    const [one, other] = processes();
    expect(await one.get('a')).toBeUndefined();
    expect(await one.update('a', async () => ({ token: 'x', until: 1 }))).toEqual({ token: 'x', until: 1 });
    expect(await other.get('a')).toEqual({ token: 'x', until: 1 });
  });

  it('are worked on by one process at a time', async () => {
    const both = processes();
    const add = (values: (typeof both)[number]) =>
      values.update('count', async (before) => ({ n: Number(before?.['n'] ?? 0) + 1 }));
    await Promise.all(Array.from({ length: 20 }, (_, at) => add(at % 2 === 0 ? both[0] : both[1])));
    expect(await both[0].get('count')).toEqual({ n: 20 });
  });

  it('stay as they were when the work fails or has nothing to write', async () => {
    const [one] = processes();
    await one.update('b', async () => ({ n: 1 }));
    await expect(one.update('b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await one.update('b', async () => undefined)).toBeUndefined();
    expect(await one.get('b')).toEqual({ n: 1 });
  });

  it('are not written over a connection that breaks meanwhile, which does not end the process', async () => {
    const way = await openBreakableWay(database.url);
    const pool = createPool({ connectionString: way.url });
    const ended = new Promise<void>((resolve) => void pool.once('connect', (client) => client.once('end', resolve)));
    const values = createSharedValues(pool);
    const broken = values.update('c', async () => {
      way.cut();
      await ended;
      return { n: 1 };
    });
    await expect(broken).rejects.toThrow();
    expect(await values.get('c')).toBeUndefined();
    expect(await values.update('c', async () => ({ n: 2 }))).toEqual({ n: 2 });
    await pool.end();
    await way.close();
  });
});
