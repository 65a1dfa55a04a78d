import type { IncomingMessage } from 'node:http';

import { err, ok, type Result } from '@/contract/result';

import type { LogFields } from '../log';

/** What the door answers. */
export interface HttpReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** For the log. */
  readonly facts?: LogFields;
}

export const json = (status: number, value: unknown): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** A refusal in words for a developer, who alone ever sees them. */
export const refuse = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): HttpReply => {
  const reply = json(status, { error });
  return { ...reply, headers: { ...reply.headers, ...headers }, facts: { error } };
};

/** The value of a header that is sent once. */
export function headerOf({ headers }: Pick<IncomingMessage, 'headers'>, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The body, at most so many bytes. `cut`: the connection ended before its end. Nothing is read beyond the bound. */
export async function readBody(request: IncomingMessage, most: number): Promise<Result<Buffer, 'too-large' | 'cut'>> {
  if (Number(headerOf(request, 'content-length') ?? 0) > most) return err('too-large');
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Leaving the loop would otherwise end the connection before the refusal is sent.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const part = Buffer.from(chunk);
      bytes += part.length;
      if (bytes > most) return err('too-large');
      chunks.push(part);
    }
  } catch {
    return err('cut');
  }
  return ok(Buffer.concat(chunks));
}

/** The same as an answer where there is none to read. Of a body that was not read to its end the connection is closed. */
export function refuseBody(problem: 'too-large' | 'cut'): HttpReply {
  return problem === 'cut'
    ? refuse(400, 'the body was cut')
    : refuse(413, 'the body is too large', { connection: 'close' });
}

/** The text, if it is UTF-8; bytes that are not would be replaced without a word. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
