import { createDatabase } from '@/cloud/server/database';
import { prepareDatabase } from '../../config/deploy/database';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { settingsOf } from '../support/deploy-settings';
import { NOON } from '../support/shop';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await database.pool.query('drop schema xiaopu cascade');
});
afterEach(() => database.close());

const settings = () => settingsOf({ OWNER_DATABASE_URL: database.url, DATABASE_URL: database.url });
const shop = () => createDatabase(database.pool).get('shop', 'shop');

describe('the database of a deployment', () => {
  it('is made and filled with the shop’s content, once', async () => {
    await prepareDatabase(settings(), NOON);
    const first = await shop();
    expect(first?.shop.name).not.toBe('');
    await database.pool.query("update xiaopu.documents set body = '{\"hers\":1}' where collection = 'shop'");
    await prepareDatabase(settings(), NOON + 1);
    expect(await shop()).toEqual({ hers: 1 });
  });

  it('lets the role of the functions read and write, and make no tables', async () => {
    const role = 'functions_of_the_shop';
    await database.pool.query(`create role ${role} login`);
    const url = database.url.replace(/\/\/\w+@/, `//${role}@`);
    await prepareDatabase(settingsOf({ OWNER_DATABASE_URL: database.url, DATABASE_URL: url }), NOON);
    const pool = database.connect({ connectionString: url });
    expect((await createDatabase(pool).get('shop', 'shop'))?.id).toBe('shop');
    await expect(pool.query('create table xiaopu.more (id text)')).rejects.toThrow('permission denied');
    await expect(pool.query('drop table xiaopu.documents')).rejects.toThrow('must be owner');
  });
});
