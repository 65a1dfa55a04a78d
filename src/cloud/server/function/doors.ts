import { is, object, optional, string, unknown } from 'valibot';

import { Unavailable } from '@/cloud/unavailable';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure, type Failure } from '@/contract/failure';
import { err } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import type { Merchant } from '../pay/merchant';
import { answerNotification } from '../pay/notifications';
import type { ServerShop } from '../shop';
import { answerPush, type PushSettings } from '../wechat/answer-push';
import { callerOf, type CallContext } from './caller';
import { messageOf, pushOf, type HttpAnswer } from './http-event';

interface OpenShop {
  readonly shop: ServerShop;
  /** Undefined for a shop without a merchant number: nothing is paid over WeChat Pay. */
  readonly merchant: Merchant | undefined;
  /** Undefined for a shop to which WeChat pushes no messages. */
  readonly push: PushSettings | undefined;
}

interface DoorOptions {
  /** Of the call that runs now. */
  readonly contextOf: () => CallContext;
  /** Undefined if the shop can't be opened: its configuration is wrong. */
  readonly open: () => OpenShop | undefined;
  readonly now: () => EpochMs;
}

export interface Doors {
  /** Of the function `shop`: phones, by `callFunction`. Undefined for anyone else. */
  readonly main: (event: unknown) => Promise<CloudReply | undefined>;
  /** Of the function `shop-hooks`: WeChat Pay and message push, over HTTP, and the timer. It never leads to the router. */
  readonly hooks: (event: unknown) => Promise<HttpAnswer | undefined>;
}

/** Bytes of a request at most. The largest that a phone sends, an article, has about half as many. */
const MAX_REQUEST_BYTES = 64 * 1024;

/** WeChat adds `userInfo` to it, which is not looked at. */
const requestEvent = object({ verb: string(), input: optional(unknown()) });

/** The two doors of the cloud function. Who calls is taken from the platform, for each call anew. */
export function createDoors({ contextOf, open, now }: DoorOptions): Doors {
  const refuse = (reason: Failure<'INVALID_INPUT' | 'UNAVAILABLE'>): CloudReply => ({
    answer: err(reason),
    now: now(),
  });
  return {
    main: async (event) => {
      // Before anything waits: the platform sets it for the call that begins.
      const caller = callerOf(contextOf());
      if (caller.kind !== 'phone') return undefined;
      const problem = problemOf(event);
      if (problem) return refuse(problem);
      const opened = open();
      const reply = opened && (await ask(opened.shop, caller.openid, event as CloudRequest)); // checked by problemOf
      return reply ?? refuse(failure('UNAVAILABLE', { reason: 'shop' }));
    },
    hooks: async (event) => {
      const { kind } = callerOf(contextOf());
      if (kind === 'timer') return void (await open()?.shop.runJobs());
      if (kind === 'phone') return statusOnly(404);
      const opened = open();
      const pushed = pushOf(event);
      if (pushed) return hear(pushed, opened, now);
      const message = messageOf(event);
      if (!message) return statusOnly(404);
      if (!opened?.merchant) return statusOnly(opened ? 404 : 500);
      const { shop, merchant } = opened;
      return statusOnly(await answerNotification(message, { merchant, now, handle: shop.confirmPayment }));
    },
  };
}

function problemOf(event: unknown): Failure<'INVALID_INPUT'> | undefined {
  if (!is(requestEvent, event)) return failure('INVALID_INPUT', { path: 'verb', rule: 'known' });
  const isTooLarge = Buffer.byteLength(JSON.stringify(event.input ?? null)) > MAX_REQUEST_BYTES;
  return isTooLarge ? failure('INVALID_INPUT', { path: 'input', rule: 'max_bytes' }) : undefined;
}

/** Undefined while the database is away. */
async function ask(shop: ServerShop, openid: string, { verb, input }: CloudRequest): Promise<CloudReply | undefined> {
  try {
    return await shop.ask(openid, { verb, input });
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}

const statusOnly = (statusCode: number): HttpAnswer => ({ statusCode, body: '' });

async function hear(
  { method, request }: NonNullable<ReturnType<typeof pushOf>>,
  opened: OpenShop | undefined,
  now: () => EpochMs,
): Promise<HttpAnswer> {
  if (!opened?.push) return statusOnly(opened ? 404 : 500);
  const { push, shop } = opened;
  const { status, body } = await answerPush(method, request, { push, now, handle: shop.hearPush });
  return { statusCode: status, body };
}
