import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

import { is, object, string } from 'valibot';

import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';

/** Message push (消息推送) as configured in WeChat's console: JSON, in safe mode. */
export interface PushOptions {
  readonly appId: string;
  /** Signs. */
  readonly token: string;
  /** EncodingAESKey, 43 characters; encrypts. */
  readonly aesKey: string;
  readonly now: EpochMs;
}

/** A message that arrived: the query of its address, and its body. */
export interface PushedRequest {
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** How far the time of a message may be from now. */
const TIME_WINDOW = 5 * MINUTE;

const signatureOf = (...parts: readonly string[]) =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest();

function isSignature(given: string | undefined, right: Buffer): boolean {
  const bytes = Buffer.from(given ?? '', 'hex');
  return bytes.length === right.length && timingSafeEqual(bytes, right);
}

const sealed = object({ Encrypt: string() });

/** What WeChat pushed; undefined if it is not from WeChat, not for this mini program or too old. */
export function readPushedMessage({ query, body }: PushedRequest, options: PushOptions): unknown {
  const { timestamp = '', nonce = '', msg_signature: signature } = query;
  const parsed = parseJson(body);
  if (!is(sealed, parsed) || !isSignature(signature, signatureOf(options.token, timestamp, nonce, parsed.Encrypt)))
    return undefined;
  const age = Math.abs(options.now - Number(timestamp) * SECOND);
  return age <= TIME_WINDOW ? parseJson(open(parsed.Encrypt, options) ?? '') : undefined;
}

/** WeChat asks once, when the address is configured, for `echostr` back; undefined if it is not WeChat that asks. */
export function answerPushCheck({ query }: PushedRequest, { token }: Pick<PushOptions, 'token'>): string | undefined {
  const { timestamp = '', nonce = '', signature, echostr } = query;
  return isSignature(signature, signatureOf(token, timestamp, nonce)) ? echostr : undefined;
}

/** Before the text stand 16 random bytes and its length; after it, the app id. */
const RANDOM_BYTES = 16;
const HEAD_BYTES = RANDOM_BYTES + 4;

/** AES-256-CBC with the key's first bytes as IV, padded to 32 bytes. */
function open(text: string, { aesKey, appId }: PushOptions): string | undefined {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(Buffer.from(text, 'base64')), decipher.final()]);
    const plain = padded.subarray(0, padded.length - (padded[padded.length - 1] ?? 0));
    const end = HEAD_BYTES + plain.readUInt32BE(RANDOM_BYTES);
    return plain.subarray(end).toString() === appId ? plain.subarray(HEAD_BYTES, end).toString() : undefined;
  } catch {
    return undefined;
  }
}
