import { is, maxLength, object, pipe, string, unknown } from 'valibot';

import { INPUTS } from '@/cloud/inputs';
import { Unavailable } from '@/cloud/unavailable';
import type { CloudReply } from '@/contract/envelope';
import { failure, type FailureCode } from '@/contract/failure';
import { err } from '@/contract/result';

import { shopperInLog } from '../log';
import { parseJson } from '../parse-json';
import { createPictureAddresses } from '../pictures';
import { createTokenBuckets } from '../token-bucket';
import { decodeText, json, readBody, refuse, refuseBody, type HttpReply } from './message';
import type { Route, RoutesOptions } from './routes-options';

/** Bytes of a request; the largest that a phone sends, a long article, has about 20,000. */
export const MAX_REQUEST_BYTES = 64 * 1024;

/** Requests of one shopper to one process. A page asks a handful at once. */
const BUCKET = { size: 120, perSecond: 20 };

const envelope = object({ verb: pipe(string(), maxLength(40)), input: unknown() });

/** What a proxy and a monitor should see of an answer; all others are 200, as are the rules of the trade. */
const STATUS: Readonly<Partial<Record<FailureCode, number>>> = { INTERNAL: 500, RATE_LIMITED: 429, UNAVAILABLE: 503 };

/** `POST /shop`, `{ verb, input }`: what the router answers. 401 for someone who is not logged in. */
export function createShopRoute({ shop, identity, publicUrl, now }: RoutesOptions): Route {
  const addresses = createPictureAddresses(publicUrl);
  const waitOf = createTokenBuckets(BUCKET);
  return async (request) => {
    const shopperId = identity.identify(request);
    if (shopperId === undefined) return refuse(401, 'no session');
    const wait = waitOf(shopperId, now());
    if (wait !== undefined)
      return replyOf({ answer: err(failure('RATE_LIMITED', { retryAt: now() + wait })), now: now() });
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (!body.ok) return refuseBody(body.failure);
    const asked = parseJson(addresses.toStored(decodeText(body.value) ?? ''));
    if (!is(envelope, asked)) return refuse(400, 'no request');
    const { verb, input } = asked;
    const reply = await answerOf(() => shop.ask(shopperId, { verb, input }), now);
    const told = replyOf(reply);
    return {
      ...told,
      body: addresses.toPublic(`${told.body}`),
      facts: {
        ...told.facts,
        shopper: shopperInLog(shopperId),
        verb: Object.keys(INPUTS).includes(verb) ? verb : 'unknown',
      },
    };
  };
}

async function answerOf(ask: () => Promise<CloudReply>, now: () => number): Promise<CloudReply> {
  try {
    return await ask();
  } catch (error) {
    // The catalog is read before any handler runs.
    if (error instanceof Unavailable)
      return { answer: err(failure('UNAVAILABLE', { reason: error.message })), now: now() };
    throw error;
  }
}

function replyOf(reply: CloudReply): HttpReply {
  const { answer } = reply;
  if (answer.ok) return json(200, reply);
  const { code } = answer.failure;
  return { ...json(STATUS[code] ?? 200, reply), facts: { failure: code } };
}
