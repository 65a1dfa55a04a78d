import { AsyncLocalStorage } from 'node:async_hooks';

import type { Pool } from 'pg';

import { notifyBackInStock } from '@/cloud/jobs/notify-back-in-stock';
import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import type { Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import type { Configuration } from './configuration';
import { createDatabase } from './database';
import { createCatalogReader } from './database/catalog';
import { createSharedValues } from './database/shared-values';
import { cryptoIds } from './ids';
import { errorFields, type Log } from './log';
import { createPictureChecks } from './picture-checks';
import { cloudPictureFiles, type PictureFiles } from './picture-checks/picture-files';
import { UPLOADS } from './pictures';
import type { SharedValues } from './shared-values';
import { createWechatServices, type WechatServicesOptions } from './wechat-services';

/** The shop as a door of the server asks it. */
export interface ServerShop {
  /** Answers a request of a shopper, whom the door has identified. Rejects with `Unavailable` when the database is away. */
  readonly ask: (shopperId: string, request: CloudRequest) => Promise<CloudReply>;
  /** Asks WeChat Pay about a payment of which a notification came. */
  readonly confirmPayment: (number: string) => Promise<Result<unknown, unknown>>;
  /** Takes a message that WeChat has pushed. False if it should be sent again. */
  readonly hearPush: (message: unknown) => Promise<boolean>;
  /** What is due each minute. Of several processes one does it; it never rejects. */
  readonly runJobs: () => Promise<void>;
}

export interface ServerShopOptions extends Pick<WechatServicesOptions, 'blobs' | 'cloud'> {
  readonly configuration: Configuration;
  readonly pool: Pool;
  readonly now: () => EpochMs;
  readonly log: Log;
  /** The table for `domain/catalog/pinyin`; without it goods can't be found by pinyin. */
  readonly pinyin?: string | undefined;
  /** Another payment service in place of the configured one. */
  readonly wrapPayments?: (payments: Ports['payments']) => Ports['payments'];
  /** The folder to which phones upload (`Ports.uploads`); by default of this server's own pictures. */
  readonly uploads?: string;
  /** The files of pictures; by default in the storage of WeChat Cloud. */
  readonly pictureFiles?: PictureFiles;
}

/** Less than a minute, so that no turn is left out because a timer came early. */
const TURN = 50 * SECOND;

/** Wires the shop: documents and shared values in PostgreSQL, WeChat, and the system's clock and random numbers. */
export function createServerShop(options: ServerShopOptions): ServerShop {
  const { log } = options;
  const { portsFor, values, api } = createPorts(options);
  const asking = new AsyncLocalStorage<string>();
  const route = createRouter(() => portsFor(asking.getStore() ?? NOBODY));
  const { appId, sellerId, push } = options.configuration;
  const askAsSeller = (verb: string, input: object) => asking.run(sellerId, () => route({ verb, input }));
  const { uploads = UPLOADS, pictureFiles: files = cloudPictureFiles(api) } = options;
  // Without message push no verdict would come: then pictures wait for the seller.
  const pictures = push && createPictureChecks({ ...options, appId, api, portsFor, uploads, files, askAsSeller });
  const run = async (name: string, job: (ports: Ports) => Promise<unknown>) => {
    try {
      await job(await portsFor(NOBODY));
    } catch (error) {
      log.error(`job ${name}`, errorFields(error));
    }
  };
  return {
    ask: async (shopperId, request) => {
      const reply = await asking.run(shopperId, () => route(request));
      await pictures?.note(shopperId, request, reply);
      return reply;
    },
    confirmPayment: async (number) => handlePaymentNotification(number, await portsFor(NOBODY)),
    hearPush: async (message) => pictures?.hear(message) ?? true,
    runJobs: async () => {
      try {
        if (!(await takeTurn(values, options.now))) return;
      } catch (error) {
        return log.error('jobs', errorFields(error));
      }
      await run('sweep', sweepOrders);
      await run('back in stock', notifyBackInStock);
      await run('pictures', async () => pictures?.run());
    },
  };
}

/** Whether this process is to do the jobs now: of several one is. */
async function takeTurn(values: SharedValues, now: () => EpochMs): Promise<boolean> {
  let isOurs = false;
  await values.update('jobs', async (before) => {
    const at = now();
    isOurs = Math.abs(at - Number(before?.['at'] ?? 0)) >= TURN;
    return isOurs ? { at } : undefined;
  });
  return isOurs;
}

/** A timer and a notification have no shopper. */
const NOBODY = '';

function createPorts({ configuration, pool, now, log, ...options }: ServerShopOptions) {
  const values = createSharedValues(pool);
  const report = (problem: string, fields: Readonly<Record<string, string | undefined>>) => log.error(problem, fields);
  const wechat = createWechatServices({ configuration, values, now, report, ...options });
  const { api, payments, shipping, codes, messages, forCaller } = wechat;
  const currentCatalog = createCatalogReader(pool, options.pinyin);
  const shared = {
    clock: { now },
    ids: cryptoIds,
    sellerId: configuration.sellerId,
    currentCatalog,
    uploads: options.uploads ?? UPLOADS,
    db: createDatabase(pool),
    payments: options.wrapPayments?.(payments) ?? payments,
    shipping,
    codes,
    messages,
  };
  const portsFor = async (shopperId: string): Promise<Ports> => ({
    ...shared,
    ...forCaller(shopperId),
    caller: { shopperId },
    catalog: await currentCatalog(),
  });
  return { portsFor, values, api };
}
