import { parseArgs } from 'node:util';

import { createPool } from '../database/pool';
import { UnreadableExport } from './exported-shop';
import { exportStorageToFile, exportToFile, importFromFile } from './files';
import { ShopExists } from './import';

export const USAGE = `export FILE                 all documents and pictures of the shop, as JSON lines
export FILE --from DUMP     the same of a phone's or a browser's storage
import FILE                 into a database without a shop
import FILE --replace       in place of the shop that is there`;

interface Outcome {
  readonly ok: boolean;
  /** For the person at the terminal. */
  readonly text: string;
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);

/** `export` or `import` with the arguments after it. The tables have to be there: see `migrate`. */
export async function runMove(args: readonly string[], connectionString: string): Promise<Outcome> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: { type: 'string' }, replace: { type: 'boolean' } },
  });
  const [verb, file, ...more] = positionals;
  const isKnown = verb === 'import' ? values.from === undefined : verb === 'export' && !values.replace;
  if (!isKnown || file === undefined || more.length > 0) return { ok: false, text: USAGE };
  const pool = createPool({ connectionString, max: 1, queryMs: 0 });
  try {
    const header =
      verb === 'import'
        ? await importFromFile(pool, file, { replace: values.replace ?? false })
        : await (values.from === undefined ? exportToFile(pool, file) : exportStorageToFile(values.from, file));
    const what = `${sum(header.documents)} documents and ${header.files ?? 0} pictures`;
    return { ok: true, text: `${what} ${verb === 'import' ? 'imported from' : 'exported to'} ${file}` };
  } catch (error) {
    if (error instanceof UnreadableExport)
      return { ok: false, text: `${file}: ${error.message}. Nothing was changed.` };
    if (error instanceof ShopExists)
      return { ok: false, text: `${error.message}. With --replace it is removed. Nothing was changed.` };
    throw error;
  } finally {
    await pool.end();
  }
}
