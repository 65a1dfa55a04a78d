import type { EpochMs } from '@/contract/time';

import { answerPushCheck, readPushedMessage, type PushedRequest, type PushOptions } from './pushed-message';

/** Bytes of a pushed message that is read at all; one has about 1,500. */
export const MAX_PUSH_BYTES = 64 * 1024;

/** Message push as configured. */
export type PushSettings = Pick<PushOptions, 'appId' | 'token' | 'aesKey'>;

export interface PushReader {
  readonly push: PushSettings;
  readonly now: () => EpochMs;
  /** Takes a message that WeChat has really sent. False if it should be sent again. */
  readonly handle: (message: unknown) => Promise<boolean>;
}

export interface PushAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Answers what came to the address of message push: WeChat's own check of it (GET), or a message. WeChat sends a message
 * again, up to three times, until the answer is `success`.
 */
export async function answerPush(
  method: string | undefined,
  request: PushedRequest,
  { push, now, handle }: PushReader,
): Promise<PushAnswer> {
  if (method === 'GET') {
    const echo = answerPushCheck(request, push);
    return echo === undefined ? { status: 401, body: '' } : { status: 200, body: echo };
  }
  const message = readPushedMessage(request, { ...push, now: now() });
  if (message === undefined) return { status: 401, body: '' };
  return (await handle(message)) ? { status: 200, body: 'success' } : { status: 503, body: '' };
}
