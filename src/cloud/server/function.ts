/**
 * Entry of both cloud functions of WeChat Cloud, one bundle (config/deploy/bundle.ts): `main` is `shop`, `hooks` is
 * `shop-hooks`. Nothing here is kept for one caller: an instance serves one call after the other.
 */
import cloud from 'wx-server-sdk';

import { describeProblems, parseConfiguration } from './configuration';
import { createPool } from './database/pool';
import { createSharedValues } from './database/shared-values';
import { createCloudBlobs } from './function/cloud-blobs';
import { createDoors } from './function/doors';
import { createLog, logConsoleErrors } from './log';
import { createServerShop } from './shop';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const now = () => Date.now();
const log = createLog({ now });
logConsoleErrors(log);

/** Of one instance, which serves one call at a time; reads of one request run beside each other. */
const CONNECTIONS = 3;

const parsed = parseConfiguration({ ...process.env, NODE_ENV: 'production' });
if (!parsed.ok) log.error('configuration', { problems: describeProblems(parsed.failure) });

function openShop() {
  if (!parsed.ok) return undefined;
  const { value: configuration } = parsed;
  const pool = createPool({ connectionString: configuration.databaseUrl, max: CONNECTIONS });
  const shop = createServerShop({
    configuration,
    pool,
    now,
    log,
    cloud,
    blobs: createCloudBlobs(cloud.uploadFile, createSharedValues(pool)),
    pinyin: __PINYIN__,
    ...(configuration.uploads !== undefined && { uploads: configuration.uploads }),
  });
  const { appId, pay, push } = configuration;
  return { shop, merchant: pay?.merchant, push: push && { appId, ...push } };
}

let opened: ReturnType<typeof openShop>;

export const { main, hooks } = createDoors({
  contextOf: cloud.getWXContext,
  open: () => (opened ??= openShop()),
  now,
});
