import type { IncomingMessage } from 'node:http';

import type { EpochMs } from '@/contract/time';

import type { BlobStore } from '../database/blobs';
import type { Log } from '../log';
import type { Merchant } from '../pay/merchant';
import type { ServerShop } from '../shop';
import type { PushSettings } from '../wechat/answer-push';
import type { Identity } from './identity';
import type { HttpReply } from './message';

export interface RoutesOptions {
  readonly shop: ServerShop;
  readonly identity: Identity;
  readonly blobs: BlobStore;
  /** Undefined for a shop that is paid by transfer. */
  readonly merchant: Merchant | undefined;
  /** Undefined for a shop to which WeChat pushes no messages. */
  readonly push: PushSettings | undefined;
  readonly publicUrl: string;
  /** Whether pictures are uploaded to this server; those of 微信云托管 lie in the storage of WeChat Cloud. */
  readonly takesPictures: boolean;
  /** Whether requests can be answered: the database is there, with the tables of this version. */
  readonly isReady: () => Promise<boolean>;
  readonly now: () => EpochMs;
  readonly log: Log;
}

export type Route = (request: IncomingMessage) => Promise<HttpReply>;
