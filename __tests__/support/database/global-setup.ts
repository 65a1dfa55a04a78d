import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startPostgres } from '../../../config/postgres';

/** Starts the PostgreSQL that all tests of the run share. */
export default function setUp(): void {
  const folder = path.join(tmpdir(), `xiaopu-pg-${process.pid}`);
  const postgres = startPostgres(folder);
  process.env.XIAOPU_POSTGRES = folder;
  // For global-teardown.ts, which jest loads as another module of the same process.
  Object.assign(globalThis, {
    stopPostgres() {
      postgres.stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
