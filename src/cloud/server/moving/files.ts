import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import type { Pool } from 'pg';

import { exportShop } from './export';
import { exportStorage } from './export-storage';
import type { Header } from './exported-shop';
import { importShop } from './import';

type WriteLines = (write: (line: string) => Promise<void>) => Promise<Header>;

/** Writes lines to a file, which is there only once it is whole. Only its owner may read it: it holds addresses. */
async function writeFile(file: string, writeLines: WriteLines): Promise<Header> {
  const unfinished = `${file}.part`;
  await rm(unfinished, { force: true });
  const stream = createWriteStream(unfinished, { mode: 0o600 });
  const opened = once(stream, 'open');
  try {
    await opened;
    const header = await writeLines(async (line) => {
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    });
    stream.end();
    await once(stream, 'close');
    await rename(unfinished, file);
    return header;
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The shop of a database as a file. */
export function exportToFile(pool: Pool, file: string): Promise<Header> {
  return writeFile(file, (write) => exportShop(pool, write));
}

/** The shop of a phone or a browser as a file; `dump`: the file with its storage, see `export-storage.ts`. */
export async function exportStorageToFile(dump: string, file: string): Promise<Header> {
  const text = await readFile(dump, 'utf8');
  return writeFile(file, (write) => exportStorage(text, write));
}

/** Opened when the first line is asked for: what is read before someone listens is lost. */
async function* linesIn(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

/** See `importShop`. */
export function importFromFile(pool: Pool, file: string, options?: { readonly replace?: boolean }): Promise<Header> {
  return importShop(pool, linesIn(file), options);
}
