import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type * as Functions from '@/cloud/server/function';
import { seedShop } from '@/cloud/server/database/seed';
import { compileShop } from '@/demo/compile/shop';

import { bundleFunctions } from '../../config/deploy/bundle';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { NOON } from '../support/shop';
import { testContent } from '../support/test-content';

const SELLER = 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1';
const SHOPPER = 'oABCDEFGHIJKLMNOPQRSTUVWXYZ2';
const SECRET = '0123456789abcdef0123456789abcdef';

let context: { OPENID?: string; SOURCE?: string } = {};

jest.mock(
  'wx-server-sdk',
  () => ({ init: () => undefined, getWXContext: () => context, openapi: {}, uploadFile: async () => undefined }),
  { virtual: true },
);

let database: TestDatabase;
let folder: string;
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await seedShop(database.pool, () => compileShop(testContent(), NOON), NOON);
  folder = mkdtempSync(path.join(tmpdir(), 'xiaopu-'));
  await bundleFunctions(folder, '');
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await endConnections();
  await database.close();
  jest.restoreAllMocks();
});

/** A function never closes its connections, as they end with its instance. */
async function endConnections(): Promise<void> {
  const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  do await database.pool.query(`select pg_terminate_backend(pid) ${others}`);
  while ((await database.pool.query(`select ${others}`)).rowCount !== 0);
  // What the pools of the functions log of it.
  await new Promise((resolve) => setImmediate(resolve));
}

/** The bundle as WeChat Cloud starts it, with these variables. */
function start(over: Readonly<Record<string, string>> = {}): typeof Functions {
  const before = process.env;
  process.env = {
    ...before,
    WECHAT_API: 'function',
    WECHAT_APP_ID: 'wx0123456789abcdef',
    WECHAT_APP_SECRET: SECRET,
    SELLER_OPENID: SELLER,
    DATABASE_URL: database.url,
    UPLOADS_FOLDER: 'cloud://shop-1a2b.7368-shop-1a2b-1300000000/pictures/',
    ...over,
  };
  try {
    return jest.requireActual<typeof Functions>(path.join(folder, 'shop/index.js'));
  } finally {
    process.env = before;
    jest.resetModules();
  }
}

const requestOf = (verb: string) => ({ verb, input: {} });
const OK = { answer: { ok: true } };

describe('the bundle of the cloud functions', () => {
  it('answers phones over PostgreSQL, each as who it is', async () => {
    const { main } = start();
    context = { SOURCE: 'wx_client', OPENID: SHOPPER };
    expect(await main(requestOf('shop.get'))).toMatchObject(OK);
    expect(await main(requestOf('desk.listOffers'))).toMatchObject({ answer: { ok: false } });
    context = { SOURCE: 'wx_client', OPENID: SELLER };
    expect(await main(requestOf('desk.listOffers'))).toMatchObject(OK);
    context = { SOURCE: 'wx_http', OPENID: SELLER };
    expect(await main(requestOf('desk.listOffers'))).toBeUndefined();
  });

  it('runs the jobs for the timer', async () => {
    const { hooks } = start();
    context = { SOURCE: 'wx_trigger' };
    await hooks({ Type: 'Timer' });
    const { rows } = await database.pool.query("select value from xiaopu.shared_values where key = 'jobs'");
    expect(rows).toHaveLength(1);
  });

  it('that is not configured is unavailable, and its log names the variable and no value', async () => {
    lines.length = 0;
    const { main } = start({ SELLER_OPENID: 'a secret of hers', DATABASE_URL: 'mysql://shop:hidden@127.0.0.1' });
    context = { SOURCE: 'wx_client', OPENID: SHOPPER };
    expect(await main(requestOf('shop.get'))).toMatchObject({ answer: { failure: { code: 'UNAVAILABLE' } } });
    const log = lines.join('');
    for (const name of ['SELLER_OPENID', 'DATABASE_URL']) expect(log).toContain(name);
    for (const value of ['a secret of hers', 'hidden', SECRET]) expect(log).not.toContain(value);
  });

  it('says nothing secret when the database refuses it', async () => {
    lines.length = 0;
    const { main } = start({ DATABASE_URL: 'postgresql://shop:hidden-password@127.0.0.1:9/shop' });
    context = { SOURCE: 'wx_client', OPENID: SHOPPER };
    expect(await main(requestOf('shop.get'))).toMatchObject({ answer: { failure: { code: 'UNAVAILABLE' } } });
    const log = lines.join('');
    for (const value of ['hidden-password', SECRET, SHOPPER]) expect(log).not.toContain(value);
  });

  it('refuses the stand-in for WeChat', async () => {
    lines.length = 0;
    start({ WECHAT_ORIGIN: 'http://127.0.0.1:9' });
    expect(lines.join('')).toContain('WECHAT_ORIGIN must not be set in production');
  });

  it('is one file that needs nothing but what its package.json names, the same for both, and again', async () => {
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    const script = read('shop/index.js');
    expect(read('shop-hooks/index.js')).toBe(script);
    const again = mkdtempSync(path.join(tmpdir(), 'xiaopu-'));
    const bytes = await bundleFunctions(again, '');
    expect(readFileSync(path.join(again, 'shop/index.js'), 'utf8')).toBe(script);
    rmSync(again, { recursive: true });
    expect(bytes).toBeLessThan(400_000);
    expect(script).not.toMatch(/stand-in\/|__tests__|xiaopu\/faults/);
    const { builtinModules } = createRequire(__filename)('node:module') as typeof import('node:module');
    const needed = [...script.matchAll(/require\("([^"]+)"\)/g)].map(([, name = '']) => name.replace(/^node:/, ''));
    const foreign = new Set(needed.filter((name) => !builtinModules.includes(name)));
    expect([...foreign].sort()).toEqual(['pg-cloudflare', 'pg-native', 'wx-server-sdk']);
    expect(JSON.parse(read('shop/package.json')).dependencies).toEqual({
      'wx-server-sdk': expect.stringMatching(/^\d/),
    });
  });
});
