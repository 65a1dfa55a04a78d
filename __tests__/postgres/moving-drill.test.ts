import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { randomIds } from '@/cloud/embedded/ids';
import type { Ports } from '@/cloud/ports';
import { importShop } from '@/cloud/server/moving/import';
import { READS } from '@/contract/verbs';

import { findPostgres, hasPgDump } from '../../config/capabilities.cjs';
import { addPictures, contentOf, each, fill, linesOf } from '../support/database/moving';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { senderOver } from '../support/database/postgres-shop';
import { seededRandom } from '../support/random';
import { prepareScenario } from '../support/scenarios/prepare-scenario';
import { SCENARIOS } from '../support/scenarios/verb-scenarios';
import type { TestShop } from '../support/shop';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'xiaopu-drill-'));
});
beforeEach(async () => {
  await database.empty();
  await database.pool.query('delete from xiaopu.blobs');
});
afterAll(async () => {
  await Promise.all([database.close(), rm(folder, { recursive: true })]);
});

describe('the drill: filled, backed up, lost, restored', () => {
  const tool = (name: string) => path.join(findPostgres() ?? '', name);
  const run = promisify(execFile);

  async function checkDrill(backUp: () => Promise<() => Promise<unknown>>) {
    const shop = await fill(database);
    await addPictures(database, 3);
    const before = { answers: await askEverything(shop), ...(await contentOf(database)) };
    const restore = await backUp();
    await database.empty();
    await database.pool.query('delete from xiaopu.blobs');
    await restore();
    expect({ answers: await askEverything(shop), ...(await contentOf(database)) }).toEqual(before);
  }

  /** The answers of every verb that reads. An input that names something of another shop is answered NOT_FOUND. */
  async function askEverything(shop: TestShop) {
    const answers: unknown[] = [];
    const withIds = (ports: Ports): Ports => ({ ...ports, ids: randomIds(seededRandom(5)) });
    for (const [name, verb, scenario] of SCENARIOS.filter(([, asked]) => READS.has(asked))) {
      const { input } = await prepareScenario(scenario);
      answers.push([name, await senderOver(database, shop, { adapt: withIds })(verb, input)]);
    }
    return answers;
  }

  it('every reading verb answers the same after export and import', () =>
    checkDrill(async () => {
      const lines = await linesOf(database);
      return () => importShop(database.pool, each(lines));
    }));

  // Where PostgreSQL's own client programs are installed; without them it fails in CI.
  (hasPgDump() || process.env.CI ? it : it.skip)('every reading verb answers the same after pg_dump and psql', () =>
    checkDrill(async () => {
      const backup = path.join(folder, 'backup.sql');
      await run(tool('pg_dump'), ['--schema=xiaopu', '--no-owner', '--no-privileges', '--file', backup, database.url]);
      return async () => {
        await database.pool.query('drop schema xiaopu cascade');
        const once = ['--quiet', '--single-transaction', '--set=ON_ERROR_STOP=1'];
        await run(tool('psql'), [...once, '--file', backup, database.url]);
      };
    }),
  );
});
