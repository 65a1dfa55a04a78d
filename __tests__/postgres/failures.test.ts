import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Database } from '@/cloud/ports';
import { createDatabase } from '@/cloud/server/database';
import { Unavailable } from '@/cloud/unavailable';
import { ok } from '@/contract/result';

import { startPostgres, type Postgres } from '../../config/postgres';
import { stock } from '../support/database/isolation';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { failureOf, valueOf } from '../support/shop';

const folder = path.join(tmpdir(), `xiaopu-failures-${process.pid}`);
let postgres: Postgres;
let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  postgres = startPostgres(folder);
  database = await createTestDatabase(postgres);
  db = createDatabase(database.pool);
});
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await database.empty();
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await database.close();
  postgres.stop('immediate');
  rmSync(folder, { recursive: true, force: true });
});

const put = (left: number, on = db) =>
  on.transaction(async (tx) => {
    const before = await tx.get('stock', 'a');
    tx.put('stock', stock('a', left));
    return ok(before?.left);
  });

/** Makes each write of a document fail like this, a number of times. */
async function failWrites(code: string, times: number): Promise<void> {
  await database.pool.query(`
    create sequence failures;
    create function fail() returns trigger language plpgsql as $$ begin
      if nextval('failures') <= ${times} then raise exception using errcode = '${code}', message = 'planted'; end if;
      return new;
    end $$;
    create trigger fail before insert or update on xiaopu.documents for each row execute function fail()`);
}

const heal = () =>
  database.pool.query('drop trigger fail on xiaopu.documents; drop function fail; drop sequence failures');

describe('a database that is stopped', () => {
  it.each(['fast', 'immediate'] as const)('answers UNAVAILABLE until it is started again: %s', async (mode) => {
    valueOf(await put(1));
    postgres.stop(mode);
    expect(failureOf(await put(2))).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    await expect(db.get('stock', 'a')).rejects.toThrow(Unavailable);
    await expect(db.list('lowStock', { key: 'all', limit: 1 })).rejects.toThrow(Unavailable);
    postgres.start();
    expect(await db.get('stock', 'a')).toEqual(stock('a', 1));
    valueOf(await put(3));
    expect(await db.get('stock', 'a')).toEqual(stock('a', 3));
  });

  it('writes nothing of a transaction that it ends', async () => {
    valueOf(await put(1));
    const cut = db.transaction(async (tx) => {
      tx.put('stock', stock('a', 2));
      await tx.get('stock', 'b');
      postgres.stop('immediate');
      tx.put('stock', stock('b', 2));
      return ok(undefined);
    });
    expect(failureOf(await cut)).toMatchObject({ code: 'UNAVAILABLE' });
    postgres.start();
    expect(await db.getMany('stock', ['a', 'b'])).toEqual([stock('a', 1)]);
  });

  it('tells so even when the work goes on as if nothing were', async () => {
    const deaf = db.transaction(async (tx) => {
      await tx.get('stock', 'a');
      postgres.stop('immediate');
      await tx.get('stock', 'b').catch(() => undefined);
      return ok('all is well');
    });
    expect(failureOf(await deaf)).toMatchObject({ code: 'UNAVAILABLE' });
    postgres.start();
  });
});

describe('a write that the database refuses', () => {
  afterEach(heal);

  it.each(['40001', '40P01'])('runs again when others were in its way: %s', async (code) => {
    await failWrites(code, 3);
    valueOf(await put(4));
    expect(await db.get('stock', 'a')).toEqual(stock('a', 4));
  });

  it('is UNAVAILABLE when they stay in its way', async () => {
    await failWrites('40001', 1_000);
    expect(failureOf(await put(4))).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await db.get('stock', 'a')).toBeUndefined();
  });

  it('is STORAGE_FULL when the disk is full', async () => {
    await failWrites('53100', 1);
    expect(failureOf(await put(4))).toMatchObject({ code: 'STORAGE_FULL', detail: { usedBytes: expect.any(Number) } });
    valueOf(await put(5));
  });

  it.each(['57014', '55P03', '53300', '25006', '08006'])('is UNAVAILABLE for now: %s', async (code) => {
    await failWrites(code, 1);
    expect(failureOf(await put(4))).toMatchObject({ code: 'UNAVAILABLE' });
    valueOf(await put(5));
  });

  it('throws what is a bug, and goes on', async () => {
    await failWrites('22012', 1);
    await expect(put(4)).rejects.toThrow('planted');
    valueOf(await put(5));
  });
});

describe('a pool that has run dry', () => {
  it('answers UNAVAILABLE after a while, and works again', async () => {
    const small = createDatabase(database.connect({ max: 1, waitMs: 1_000 }));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const long = small.transaction(async (tx) => {
      await tx.get('stock', 'a');
      await held;
      return ok(undefined);
    });
    expect(failureOf(await put(1, small))).toMatchObject({ code: 'UNAVAILABLE' });
    await expect(small.get('stock', 'a')).rejects.toThrow(Unavailable);
    release();
    valueOf(await long);
    valueOf(await put(1, small));
  });

  it('has all its connections again after works that failed', async () => {
    const small = createDatabase(database.connect({ max: 1, waitMs: 1_000 }));
    for (let n = 0; n < 3; n += 1) {
      const broken = small.transaction(async (tx) => {
        await tx.get('stock', 'a');
        throw new Error('a bug');
      });
      await expect(broken).rejects.toThrow('a bug');
    }
    valueOf(await put(1, small));
  });
});
