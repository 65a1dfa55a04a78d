import type { IncomingMessage } from 'node:http';

import type { EpochMs } from '@/contract/time';

import type { BlobStore } from '../database/blobs';
import type { Log } from '../log';
import type { Merchant } from '../pay/merchant';
import type { ServerShop } from '../shop';
import type { Identity } from './identity';
import type { HttpReply } from './message';

export interface RoutesOptions {
  readonly shop: ServerShop;
  readonly identity: Identity;
  readonly blobs: BlobStore;
  /** Undefined for a shop that is paid by transfer. */
  readonly merchant: Merchant | undefined;
  readonly publicUrl: string;
  /** Whether requests can be answered: the database is there, with the tables of this version. */
  readonly isReady: () => Promise<boolean>;
  readonly now: () => EpochMs;
  readonly log: Log;
}

export type Route = (request: IncomingMessage) => Promise<HttpReply>;
