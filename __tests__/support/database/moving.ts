import { createBlobStore } from '@/cloud/server/database/blobs';
import { exportShop } from '@/cloud/server/moving/export';
import type { VerbName } from '@/contract/verbs';

import { prepareScenario } from '../scenarios/prepare-scenario';
import { VERB_SCENARIOS } from '../scenarios/verb-scenarios';
import type { TestShop } from '../shop';
import type { TestDatabase } from './postgres';
import { copyShop, documentsIn, entriesIn } from './postgres-shop';

/** The lines of an export. */
export type Lines = readonly string[];

/** Lines as they are read from a file. */
export async function* each(lines: Lines): AsyncGenerator<string> {
  yield* lines;
}

export async function linesOf({ pool }: Pick<TestDatabase, 'pool'>): Promise<Lines> {
  const lines: string[] = [];
  await exportShop(pool, async (line) => void lines.push(line));
  return lines;
}

export const filesIn = async ({ pool }: TestDatabase) =>
  (await pool.query("select id, type, encode(bytes, 'hex') as hex, withheld from xiaopu.blobs order by id")).rows;

/** Everything that a shop is: its documents, index entries and files. */
export const contentOf = async (of: TestDatabase) => ({
  documents: await documentsIn(of),
  entries: await entriesIn(of),
  files: await filesIn(of),
});

/** Pictures of every byte, one of them refused. */
export async function addPictures({ pool }: TestDatabase, count = 45): Promise<void> {
  const store = createBlobStore(pool);
  for (let n = 0; n < count; n += 1) {
    const bytes = Buffer.from(Array.from({ length: 600 }, (_, at) => (at + n) % 256));
    await store.put(`picture-${n}`, { type: n % 2 === 0 ? 'image/jpeg' : 'image/png', bytes });
  }
  await store.withhold('picture-7');
}

/** A shop in which a scenario was prepared, with every kind of thing that its verb needs. */
export async function fill(database: TestDatabase, verb: VerbName = 'refund.shipReturn'): Promise<TestShop> {
  const [scenario] = Object.values(VERB_SCENARIOS[verb].scenarios);
  if (!scenario) throw new Error(`${verb} has no scenario`);
  const { shop } = await prepareScenario(scenario);
  await copyShop(database, shop);
  return shop;
}
