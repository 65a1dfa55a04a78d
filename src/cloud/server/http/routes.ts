import { is, maxLength, object, pipe, string } from 'valibot';

import { parseJson } from '../parse-json';
import { answerNotification, MAX_NOTIFICATION_BYTES } from '../pay/notifications';
import { answerPush, MAX_PUSH_BYTES } from '../wechat/answer-push';
import { decodeText, headerOf, json, readBody, refuse, refuseBody } from './message';
import { createPictureRoute, createUploadRoute } from './picture-routes';
import type { Route, RoutesOptions } from './routes-options';
import { createShopRoute } from './shop-route';

/** By method and path; a path that ends in `/` stands for everything below it. */
export type Routes = ReadonlyMap<string, Readonly<Partial<Record<string, Route>>>>;

export function createRoutes(options: RoutesOptions): Routes {
  const notification = createNotificationRoute(options);
  const push = createPushRoute(options);
  return new Map<string, Readonly<Partial<Record<string, Route>>>>([
    ['/shop', { POST: createShopRoute(options) }],
    ['/session', { POST: createSessionRoute(options) }],
    ['/pictures', { POST: createUploadRoute(options) }],
    ['/pictures/', { GET: createPictureRoute(options) }],
    ['/pay/notification', { POST: notification }],
    ['/pay/refund-notification', { POST: notification }],
    ['/push', { GET: push, POST: push }],
    ['/health', { GET: async () => json(200, { healthy: true }) }],
    ['/ready', { GET: createReadyRoute(options) }],
  ]);
}

/** Whether the process answers is `/health`; whether it should be sent requests, this. */
function createReadyRoute({ isReady }: RoutesOptions): Route {
  return async () => {
    const ready = await isReady().catch(() => false);
    return json(ready ? 200 : 503, { ready });
  };
}

const MAX_LOGIN_BYTES = 1_024;
const login = object({ code: pipe(string(), maxLength(200)) });

/** `POST /session`, `{ code }` of `wx.login`: `{ token }`. 401 for a code that WeChat does not take. */
function createSessionRoute({ identity }: RoutesOptions): Route {
  return async (request) => {
    if (!identity.logIn) return refuse(404, 'the platform names the shopper');
    const body = await readBody(request, MAX_LOGIN_BYTES);
    if (!body.ok) return refuseBody(body.failure);
    const asked = parseJson(decodeText(body.value) ?? '');
    if (!is(login, asked)) return refuse(400, 'no code');
    const token = await identity.logIn(asked.code);
    if (token.ok) return json(200, { token: token.value });
    return token.failure.code === 'UNAVAILABLE' ? refuse(503, 'WeChat does not answer') : refuse(401, 'no such code');
  };
}

/** A notification of WeChat Pay, about a payment or a refund: a hint to ask about that payment. */
function createNotificationRoute({ merchant, shop, now }: RoutesOptions): Route {
  return async (request) => {
    if (!merchant) return refuse(404, 'WeChat Pay is not configured');
    const read = await readBody(request, MAX_NOTIFICATION_BYTES);
    if (!read.ok) return refuseBody(read.failure);
    const body = decodeText(read.value);
    if (body === undefined) return refuse(400, 'no text');
    const header = (name: string) => headerOf(request, name);
    return { status: await answerNotification({ header, body }, { merchant, now, handle: shop.confirmPayment }) };
  };
}

/** What WeChat pushes: verdicts on pictures. Its signature stands in the query. */
function createPushRoute({ push, shop, now }: RoutesOptions): Route {
  return async (request) => {
    if (!push) return refuse(404, 'message push is not configured');
    const read = await readBody(request, MAX_PUSH_BYTES);
    if (!read.ok) return refuseBody(read.failure);
    const query = Object.fromEntries(new URL(request.url ?? '', 'http://shop').searchParams);
    const pushed = { query, body: decodeText(read.value) ?? '' };
    return answerPush(request.method, pushed, { push, now, handle: shop.hearPush });
  };
}
