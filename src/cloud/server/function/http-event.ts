import {
  boolean,
  is,
  literal,
  looseObject,
  nullable,
  object,
  optional,
  picklist,
  record,
  string,
  unknown,
} from 'valibot';

import type { SignedMessage } from '../pay/signed-message';
import type { PushedRequest } from '../wechat/pushed-message';

/** What CloudBase's HTTP access gives a function: docs.cloudbase.net/service/access-cloud-function. */
const posted = object({
  httpMethod: literal('POST'),
  headers: record(string(), unknown()),
  body: string(),
  isBase64Encoded: optional(boolean()),
});

/** The same with a query: WeChat signs a pushed message there, and asks for its address by GET. */
const pushed = object({
  httpMethod: picklist(['GET', 'POST']),
  queryStringParameters: looseObject({ signature: string() }),
  body: optional(nullable(string())),
  isBase64Encoded: optional(boolean()),
});

/** What it takes back. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/** Characters of a body that is read at all; a notification has about 1,500 in base64. */
const MAX_BODY_CHARS = 128 * 1024;

/** The message in what was posted; undefined for anything else. Nothing of it is believed yet. */
export function messageOf(event: unknown): SignedMessage | undefined {
  if (!is(posted, event) || event.body.length > MAX_BODY_CHARS) return undefined;
  const headers = new Map(Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    header: (name) => {
      const value = headers.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    body: textOf(event),
  };
}

interface PushedEvent {
  readonly method: string;
  readonly request: PushedRequest;
}

/** What came with a signature in its query, as only pushed messages have it; undefined for anything else. */
export function pushOf(event: unknown): PushedEvent | undefined {
  if (!is(pushed, event) || (event.body?.length ?? 0) > MAX_BODY_CHARS) return undefined;
  const entries = Object.entries(event.queryStringParameters);
  const query = Object.fromEntries(entries.flatMap(([name, value]) => (is(string(), value) ? [[name, value]] : [])));
  return { method: event.httpMethod, request: { query, body: textOf(event) } };
}

function textOf({ body, isBase64Encoded }: { readonly body?: string | null; readonly isBase64Encoded?: boolean }) {
  return isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? '');
}
