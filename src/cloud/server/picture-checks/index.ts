import type { Pool } from 'pg';

import type { Ports } from '@/cloud/ports';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import type { EpochMs } from '@/contract/time';

import { errorFields, type Log } from '../log';
import { readMediaVerdict } from '../wechat/media-check';
import type { WechatApi } from '../wechat/wechat-api';
import { createCheckStore } from './check-store';
import { createDecisions } from './decisions';
import type { PictureFiles } from './picture-files';
import { publicationOf, uploadsIn } from './publication';
import { runPictureChecks } from './run-checks';

/** WeChat's check of the pictures that others see. */
export interface PictureChecks {
  /** Notes what a request has published, to be checked by the next run. It never rejects. */
  readonly note: (shopperId: string, request: CloudRequest, reply: CloudReply) => Promise<void>;
  /**
   * Takes a pushed message; one that is no verdict on a picture is of no use. False if the verdict is about a question that
   * is not known, or not yet.
   */
  readonly hear: (message: unknown) => Promise<boolean>;
  readonly run: () => Promise<void>;
}

interface PictureChecksOptions {
  readonly appId: string;
  /** `Ports.uploads`. */
  readonly uploads: string;
  readonly pool: Pool;
  readonly now: () => EpochMs;
  readonly log: Log;
  readonly api: WechatApi;
  readonly files: PictureFiles;
  readonly askAsSeller: (verb: string, input: object) => Promise<CloudReply>;
  readonly portsFor: (shopperId: string) => Promise<Ports>;
}

export function createPictureChecks({
  appId,
  uploads,
  pool,
  now,
  log,
  ...options
}: PictureChecksOptions): PictureChecks {
  const store = createCheckStore(pool, now);
  const decisions = createDecisions({ ...options, log });
  return {
    note: async (shopperId, request, { answer }) => {
      const publication = answer.ok ? publicationOf(request, answer.value) : undefined;
      const files = publication ? uploadsIn(request.input, uploads) : [];
      if (!publication || files.length === 0) return;
      try {
        await store.add({ publication, shopperId }, files);
      } catch (error) {
        // A review then waits for the seller, as one that WeChat never decides on.
        log.error('pictures not noted', errorFields(error));
      }
    },
    hear: async (message) => {
      const heard = readMediaVerdict(message, appId);
      return heard === undefined || store.decide(heard.traceId, heard.verdict);
    },
    run: () => runPictureChecks({ ...options, store, decisions }),
  };
}
