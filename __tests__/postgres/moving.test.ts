import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { createBlobStore } from '@/cloud/server/database/blobs';
import { runMove, USAGE } from '@/cloud/server/moving/command';
import { exportShop } from '@/cloud/server/moving/export';
import { exportStorage } from '@/cloud/server/moving/export-storage';
import { createTally, lineOf, parseLine, UnreadableExport } from '@/cloud/server/moving/exported-shop';
import { importShop, ShopExists } from '@/cloud/server/moving/import';
import { READS, type VerbName } from '@/contract/verbs';

import { addPictures, contentOf, each, filesIn, fill, linesOf, type Lines } from '../support/database/moving';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { documentsIn, senderOver } from '../support/database/postgres-shop';
import { prepareScenario } from '../support/scenarios/prepare-scenario';
import { SCENARIOS } from '../support/scenarios/verb-scenarios';
import type { TestShop } from '../support/shop';

let database: TestDatabase;
let other: TestDatabase;
let folder: string;
beforeAll(async () => {
  [database, other] = [await createTestDatabase(), await createTestDatabase()];
  folder = await mkdtemp(path.join(tmpdir(), 'xiaopu-moving-'));
});
beforeEach(async () => {
  for (const emptied of [database, other]) {
    await emptied.empty();
    await emptied.pool.query('delete from xiaopu.blobs');
  }
});
afterAll(async () => {
  await Promise.all([database.close(), other.close(), rm(folder, { recursive: true })]);
});

describe('an exported shop', () => {
  it('is the same shop after it is imported: documents and index entries', async () => {
    await fill(database);
    const lines = await linesOf(database);
    await importShop(other.pool, each(lines));
    expect(await contentOf(other)).toEqual(await contentOf(database));
    expect(await linesOf(other)).toEqual(lines);
  });

  it('has every text as it was, whatever it consists of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), async (texts) => {
        await Promise.all([database.empty(), other.empty()]);
        const lines = texts.map((note, n) =>
          JSON.stringify({ id: `c${n}`, orders: 0, spent: 0, lastOrder: { at: 0 }, note }),
        );
        for (const [n, body] of lines.entries())
          await database.pool.query('insert into xiaopu.documents values ($1, $2, $3)', ['customers', `c${n}`, body]);
        await importShop(other.pool, each(await linesOf(database)));
        expect(await documentsIn(other)).toEqual(await documentsIn(database));
      }),
      { numRuns: 20 },
    );
  });

  it('is of one instant, while the shop goes on', async () => {
    await fill(database);
    const before = await documentsIn(database);
    const lines: string[] = [];
    await exportShop(database.pool, async (line) => {
      if (lines.length === 0) await database.pool.query(`delete from xiaopu.documents where collection = 'orders'`);
      lines.push(line);
    });
    await importShop(other.pool, each(lines));
    expect(await documentsIn(other)).toEqual(before);
  });

  it('replaces no shop that is there, unless it is asked to', async () => {
    await fill(database);
    const lines = await linesOf(database);
    await fill(database, 'review.write');
    const there = await contentOf(database);
    await expect(importShop(database.pool, each(lines))).rejects.toThrow(ShopExists);
    expect(await contentOf(database)).toEqual(there);
    await importShop(database.pool, each(lines), { replace: true });
    expect(await linesOf(database)).toEqual(lines);
  });
});

describe('the pictures of a shop', () => {
  beforeEach(async () => {
    await fill(database);
    await addPictures(database);
  });

  it('are exported with it, also what WeChat refused, and imported', async () => {
    await importShop(other.pool, each(await linesOf(database)));
    expect(await contentOf(other)).toEqual(await contentOf(database));
    const store = createBlobStore(other.pool);
    expect([await store.typeOf('picture-7'), await store.typeOf('picture-8')]).toEqual([undefined, 'image/jpeg']);
  });

  it('take the place of those of a shop that is replaced', async () => {
    await fill(database, 'review.write');
    await createBlobStore(other.pool).put('another', { type: 'image/png', bytes: Buffer.from('another') });
    await importShop(other.pool, each(await linesOf(database)), { replace: true });
    expect(await filesIn(other)).toEqual(await filesIn(database));
  });

  it('stay when an export of before, which has none, is restored', async () => {
    const [header = '', ...lines] = await linesOf(database);
    const there = await filesIn(database);
    const tally = createTally();
    const documents = lines.filter((line) => !line.startsWith('{"file"'));
    for (const line of documents) tally.add(parseLine(line, 1).collection, line);
    expect(JSON.parse(header)).toMatchObject({ files: 45 });
    await importShop(database.pool, each([JSON.stringify(tally.header()), ...documents]), { replace: true });
    expect(await filesIn(database)).toEqual(there);
  });

  it.each<[string, (lines: Lines) => Lines]>([
    ['one is missing', (lines) => lines.filter((line) => !line.includes('"picture-9"'))],
    ['one was changed', (lines) => lines.map((line) => line.replace(/("picture-9".*base64":"..)./, '$1x'))],
    ['one has no type', (lines) => lines.map((line) => line.replace('"type":"image/png"', '"kind":"image/png"'))],
  ])('and its documents are not imported when %s', async (_name, damage) => {
    const damaged = damage(await linesOf(database));
    await importShop(other.pool, each(await linesOf(database)));
    await createBlobStore(other.pool).put('another', { type: 'image/png', bytes: Buffer.from('another') });
    const there = await contentOf(other);
    await expect(importShop(other.pool, each(damaged), { replace: true })).rejects.toThrow(UnreadableExport);
    expect(await contentOf(other)).toEqual(there);
  });
});

describe('an export that is damaged', () => {
  it.each<[string, (lines: Lines) => Lines]>([
    ['is empty', () => []],
    ['is not one', () => ['{"name":"something"}']],
    ['is no JSON', () => ['<html>']],
    ['is of another form', ([header = '', ...rest]) => [header.replace('"version":1', '"version":2'), ...rest]],
    ['ends too early', (lines) => lines.slice(0, -1)],
    ['ends within a line', (lines) => lines.map((line, n) => (n === lines.length - 1 ? line.slice(0, -5) : line))],
    ['has a line twice', (lines) => [...lines, ...lines.slice(-1)]],
    ['has another amount', (lines) => lines.map((line) => line.replace(/"total":\d/, '"total":9'))],
    ['has a document without an id', (lines) => lines.map((line) => line.replace('"id":"order', '"no":"order'))],
    ['has a document that is none', (lines) => [...lines, '{"collection":"orders","document":null}']],
    ['has a collection of something else', (lines) => [...lines, '{"collection":"__proto__","document":{"id":"a"}}']],
    ['has no counts', ([header = '', ...rest]) => [header.replace('"documents"', '"other"'), ...rest]],
  ])('changes nothing of a shop when it %s', async (_name, damage) => {
    await fill(database);
    const lines = await linesOf(database);
    await fill(database, 'review.write');
    const there = await contentOf(database);
    const damaged = damage(lines);
    expect(damaged).not.toEqual(lines);
    await expect(importShop(database.pool, each(damaged), { replace: true })).rejects.toThrow(UnreadableExport);
    expect(await contentOf(database)).toEqual(there);
  });

  it('changes nothing when the file can’t be read to its end', async () => {
    await fill(database);
    const lines = await linesOf(database);
    async function* broken() {
      yield* lines.slice(0, 10);
      throw new Error('the disk is gone');
    }
    const there = await contentOf(database);
    await expect(importShop(database.pool, broken(), { replace: true })).rejects.toThrow('the disk is gone');
    expect(await contentOf(database)).toEqual(there);
  });
});

/** Fields that documents got after their collection was first written: a new one is optional. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  orders: ['note', 'acts', 'source', 'reviewedSkuIds', 'shippingReport', 'askedAt', 'otherPayers', 'payForMeId'],
  customers: ['note', 'gifts', 'erasing'],
  coupons: ['claimed', 'removed'],
  promotions: ['removed'],
  comments: ['reports', 'decidedAt', 'replyTo'],
  shop: ['returnAddress', 'welcomeCredit'],
  stock: ['retired'],
  visitors: ['lastTouch'],
  outbox: ['askedAt'],
};

/** The export that a server would have written before these fields existed. */
function olderExport(lines: Lines): Lines {
  const tally = createTally();
  const older = lines.slice(1).map((line) => {
    const { collection, document } = parseLine(line, 1);
    const kept = Object.entries(document ?? {}).filter(([field]) => !LATER[collection]?.includes(field));
    const stripped = lineOf(collection, JSON.stringify(Object.fromEntries(kept)));
    tally.add(collection, stripped);
    return stripped;
  });
  return [JSON.stringify(tally.header()), ...older];
}

describe('the documents of an older version', () => {
  it.each<VerbName>(['refund.shipReturn', 'review.write', 'desk.giveCredit', 'desk.ship', 'me.erase'])(
    'are read by every verb, of the shop of %s',
    async (verb) => {
      const shop = await fill(database, verb);
      const older = olderExport(await linesOf(database));
      await importShop(other.pool, each(older));
      for (const [name, read, scenario] of SCENARIOS.filter(([, candidate]) => READS.has(candidate))) {
        const { input } = await prepareScenario(scenario);
        const answer = await senderOver(other, shop)(read, input);
        expect([name, answer]).not.toMatchObject([name, { failure: { code: 'INTERNAL' } }]);
      }
      const [header = '', ...lines] = await linesOf(other);
      const [olderHeader = '', ...olderLines] = older;
      expect(lines).toEqual(olderLines);
      expect(JSON.parse(header)).toEqual({ ...JSON.parse(olderHeader), files: 0 });
    },
  );
});

describe('the shop of a phone', () => {
  const dumpOf = ({ storage }: TestShop, wrap = (value: string) => value) =>
    JSON.stringify(Object.fromEntries([...storage.entries].map(([key, value]) => [key, wrap(value)])));

  async function exported(dump: string): Promise<Lines> {
    const lines: string[] = [];
    await exportStorage(dump, async (line) => void lines.push(line));
    return lines;
  }

  it.each<[string, (value: string) => string]>([
    ['phone', (value) => value],
    ['browser', (data) => JSON.stringify({ data })],
  ])('moves from the storage of a %s into the database', async (_name, wrap) => {
    const shop = await fill(database);
    await importShop(other.pool, each(await exported(dumpOf(shop, wrap))));
    expect(await contentOf(other)).toEqual(await contentOf(database));
  });

  it.each([
    ['nothing', '{}'],
    ['another version', '{"xiaopu/1/root":"[]"}'],
    ['something else', '{"xiaopu/6/root":"?"}'],
    ['no object', '7'],
  ])('is refused when there is %s in the storage', async (_name, dump) => {
    await expect(exported(dump)).rejects.toThrow(UnreadableExport);
  });
});

describe('the command', () => {
  const file = (name: string) => path.join(folder, name);

  it('exports into a file that only its owner reads, and imports it', async () => {
    await fill(database);
    const exported = await runMove(['export', file('shop.jsonl')], database.url);
    expect(exported).toMatchObject({
      ok: true,
      text: expect.stringMatching(/^\d+ documents and 0 pictures exported to /),
    });
    expect((await stat(file('shop.jsonl'))).mode & 0o777).toBe(0o600);
    expect((await runMove(['import', file('shop.jsonl')], other.url)).ok).toBe(true);
    expect(await contentOf(other)).toEqual(await contentOf(database));
    expect(await runMove(['import', file('shop.jsonl')], other.url)).toMatchObject({ ok: false });
    expect((await runMove(['import', file('shop.jsonl'), '--replace'], other.url)).ok).toBe(true);
  });

  it('leaves the file of before when there is nothing to export', async () => {
    await writeFile(file('kept.jsonl'), 'before');
    await writeFile(file('dump.json'), '{}');
    const { ok } = await runMove(['export', file('kept.jsonl'), '--from', file('dump.json')], database.url);
    expect(ok).toBe(false);
    expect(await readFile(file('kept.jsonl'), 'utf8')).toBe('before');
  });

  it.each([[[]], [['export']], [['remove', 'a']], [['import', 'a', '--from', 'b']], [['export', 'a', '--replace']]])(
    'says how it is used when it is asked for %j',
    async (args) => {
      expect(await runMove(args, database.url)).toEqual({ ok: false, text: USAGE });
    },
  );
});
