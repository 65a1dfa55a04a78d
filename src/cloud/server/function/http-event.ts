import { boolean, is, literal, object, optional, record, string, unknown } from 'valibot';

import type { SignedMessage } from '../pay/signed-message';

/** What CloudBase's HTTP access gives a function: docs.cloudbase.net/service/access-cloud-function. */
const posted = object({
  httpMethod: literal('POST'),
  headers: record(string(), unknown()),
  body: string(),
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
    body: event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body,
  };
}
