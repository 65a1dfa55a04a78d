import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import type { Configuration } from './configuration';
import { createBlobStore } from './database/blobs';
import { isMigrated } from './database/migrate';
import { createPool, type PoolOptions } from './database/pool';
import { createSharedValues } from './database/shared-values';
import { createDoor, type DoorOptions } from './http';
import { createIdentity } from './http/identity';
import type { Log } from './log';
import { ownPictureFiles } from './picture-checks/picture-files';
import { createBlobs } from './pictures';
import { createServerShop, type ServerShopOptions } from './shop';
import { startTimer } from './timer';

/** Requests that run get so long to end, and then the jobs and the database; a platform kills a process after 30 s. */
const STOP_WITHIN = 10 * SECOND;

export interface ServeOptions
  extends
    Pick<ServerShopOptions, 'pinyin' | 'wrapPayments'>,
    Pick<DoorOptions, 'limits'>,
    Omit<PoolOptions, 'connectionString'> {
  readonly log: Log;
  readonly now?: () => EpochMs;
  /** The address it listens on; all of them by default. */
  readonly host?: string;
}

/** A server that is listening. */
export interface ShopServer {
  readonly port: number;
  /** Takes no more requests, finishes what runs and lets go of the database, all of it within a bound. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the shop over HTTP. It starts without a database too, and is ready once there is one with the tables that
 * `migrate` makes. Rejects if it can't listen.
 */
export async function serveShop(configuration: Configuration, options: ServeOptions): Promise<ShopServer> {
  const { log, now = Date.now, host, limits, ...shopOptions } = options;
  const { databaseUrl: connectionString, publicUrl = '', pay, push, appId } = configuration;
  const pool = createPool({ connectionString, ...shopOptions });
  const store = createBlobStore(pool);
  const uploads = configuration.wechat.kind === 'hosted' ? configuration.uploads : undefined;
  const shop = createServerShop({
    ...{ ...shopOptions, configuration, pool, now, log },
    blobs: createBlobs(store, publicUrl),
    ...(uploads === undefined ? { pictureFiles: ownPictureFiles(store, publicUrl) } : { uploads }),
  });
  const door = createDoor({
    shop,
    identity: createIdentity({ configuration, values: createSharedValues(pool), now }),
    blobs: store,
    merchant: pay?.merchant,
    push: push && { appId, ...push },
    publicUrl,
    takesPictures: uploads === undefined,
    isReady: () => isMigrated(pool),
    now,
    log,
    ...(limits && { limits }),
  });
  const port = await door.listen(configuration.port, host);
  const jobs = startTimer(shop.runJobs, MINUTE);
  log.info('listening', { port });
  const stop = async () => {
    const jobsEnd = jobs.stop();
    await door.close(STOP_WITHIN);
    await within(STOP_WITHIN, async () => {
      await jobsEnd;
      await pool.end();
    });
    log.info('stopped');
  };
  let stopping: Promise<void> | undefined;
  return { port, stop: () => (stopping ??= stop()) };
}

/** Waits for the end of `work`, at most so many ms. */
async function within(ms: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work(), late]);
  clearTimeout(timer);
}
