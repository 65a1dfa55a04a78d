import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startPostgres, type Postgres } from '../../../config/postgres';
import { createTestDatabase, type TestDatabase } from '../../support/database/postgres';
import { openHttpShop, type HttpShop } from '../../support/server/http-shop';
import { placeOrder, valueOf } from '../../support/shop';

const folder = path.join(tmpdir(), `xiaopu-door-${process.pid}`);
let postgres: Postgres;
let database: TestDatabase;
let open: HttpShop;

beforeAll(async () => {
  postgres = startPostgres(folder);
  database = await createTestDatabase(postgres);
});
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  open = await openHttpShop({ database, max: 2, waitMs: 200 });
});
afterEach(async () => {
  await open.server.stop();
  await open.standIn.close();
  jest.restoreAllMocks();
});
afterAll(async () => {
  await database.close();
  postgres.stop('immediate');
  rmSync(folder, { recursive: true, force: true });
});

const ask = (token: string, verb = 'shop.get') =>
  open.fetch('/shop', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ verb, input: {} }),
  });
const statusOf = async (address: string) => (await open.fetch(address)).status;

it('a database that is stopped makes it unready, not unhealthy, and it goes on once it is back', async () => {
  const token = await open.logIn('linmumu');
  expect((await ask(token)).status).toBe(200);
  postgres.stop('immediate');
  const reply = await ask(token);
  expect(reply.status).toBe(503);
  expect(await reply.json()).toMatchObject({ answer: { ok: false, failure: { code: 'UNAVAILABLE' } } });
  expect([await statusOf('/health'), await statusOf('/ready')]).toEqual([200, 503]);
  expect(await statusOf(`/pictures/${'0'.repeat(64)}.jpg`)).toBe(503);
  postgres.start();
  expect((await ask(token)).status).toBe(200);
  expect(await statusOf('/ready')).toBe(200);
});

it('a pool run dry is answered 503, in bounded time, and the next request succeeds', async () => {
  const token = await open.logIn('linmumu');
  expect((await ask(token)).status).toBe(200);
  const blocker = await database.pool.connect();
  // Every connection of the server waits for this lock.
  await blocker.query('begin; lock table xiaopu.documents in access exclusive mode');
  const waiting = Array.from({ length: 6 }, () => ask(token));
  expect(await Promise.race(waiting.map(async (each) => (await each).status))).toBe(503);
  await blocker.query('commit');
  blocker.release();
  for (const each of waiting) expect([200, 503]).toContain((await each).status);
  expect((await ask(token)).status).toBe(200);
});

it('a stop finishes what runs, takes nothing more, and lets go of the database', async () => {
  const token = await open.logIn('linmumu');
  const blocker = await database.pool.connect();
  await blocker.query('begin; lock table xiaopu.documents in access exclusive mode');
  const running = ask(token);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stopped = open.server.stop();
  await expect(ask(token)).rejects.toThrow();
  await blocker.query('commit');
  blocker.release();
  expect((await running).status).toBe(200);
  await stopped;
  expect(open.lines.at(-1)).toContain('stopped');
});

it('a clock that jumps does no harm to orders, sessions or jobs', async () => {
  const call = await open.callAs('linmumu');
  const order = await placeOrder(call, { 'cup-red': 1 });
  open.clock.now -= 3_600_000;
  expect(valueOf(await call('order.get', { orderId: order.id }))).toMatchObject({ state: 'awaiting-payment' });
  open.clock.now += 7_200_000;
  expect(valueOf(await call('order.get', { orderId: order.id }))).toMatchObject({ state: 'cancelled' });
});

describe('a start', () => {
  /** Runs the process of the server until it ends, or listens. */
  function start(environment: Readonly<Record<string, string>>): Promise<string> {
    return new Promise((resolve) => {
      const { PATH = '' } = process.env;
      const args = ['--import', 'tsx', 'src/cloud/server/start-http.ts'];
      const child = spawn(process.execPath, args, { env: { PATH, ...environment } });
      let output = '';
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('listening')) child.kill('SIGTERM');
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('close', (code) => resolve(`${output}${code}`));
    });
  }
  const whole = () => ({
    WECHAT_APP_ID: 'wx0123456789abcdef',
    WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
    SELLER_OPENID: 'openid_of_the_seller_of_tests',
    DATABASE_URL: database.url,
    SESSION_SECRETS: 'a secret of more than thirty-two characters',
    PUBLIC_URL: 'https://shop.example',
    PORT: '0',
    NODE_ENV: 'production',
  });

  it('of everything that is needed listens, and stops when it is told to', async () => {
    const output = await start(whole());
    expect(output).toContain('"event":"stopped"');
    expect(output).toMatch(/0$/);
  });

  it('without what is needed names all of it', async () => {
    const output = await start({ NODE_ENV: 'production' });
    for (const name of ['SELLER_OPENID', 'WECHAT_APP_SECRET', 'SESSION_SECRETS', 'DATABASE_URL', 'PUBLIC_URL'])
      expect(output).toContain(`${name} is missing`);
    expect(output).toMatch(/\n1$/);
  });

  it('with wrong secrets names the variables, and never what they hold', async () => {
    const output = await start({ ...whole(), SESSION_SECRETS: 'tooshort', WECHAT_APP_SECRET: 'not-hex' });
    expect(output).toMatch(/SESSION_SECRETS is not in the form/);
    expect(output).toMatch(/WECHAT_APP_SECRET is not in the form/);
    expect(output).not.toMatch(/tooshort|not-hex/);
  });

  it('in production refuses the stand-in, and an address without TLS', async () => {
    const output = await start({ ...whole(), WECHAT_ORIGIN: 'http://127.0.0.1:1', PUBLIC_URL: 'http://shop.example' });
    expect(output).toMatch(/WECHAT_ORIGIN must not be set in production/);
    expect(output).toMatch(/PUBLIC_URL is not in the form/);
  });
});
