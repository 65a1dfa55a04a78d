/** `npm run postgres`: gets a PostgreSQL for the tests where there is none, as `npm run cloud` does by itself. */
import { findOrFetchPostgres } from './fetch-postgres.mjs';

try {
  console.log(`PostgreSQL：${await findOrFetchPostgres()}`);
} catch (error) {
  console.error(`PostgreSQL 没取成 · it was not fetched: ${error.message}`);
  process.exitCode = 1;
}
