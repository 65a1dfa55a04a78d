import { createDatabase } from '@/cloud/server/database';

import { describeDatabase } from '../support/database/database-contract';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describeDatabase('PostgreSQL', async () => {
  await database.empty();
  return createDatabase(database.pool);
});
