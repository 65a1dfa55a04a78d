import type { KeyObject } from 'node:crypto';

import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import { isSignatureOf, signLines } from './signature';

/** A message of WeChat Pay: an answer or a notification. */
export interface SignedMessage {
  /** The value of a header; the name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** As received, not parsed: the signature is of these bytes. */
  readonly body: string;
}

/** Why a message is not believed. `key`: signed with a key that is not configured; `time`: too old, or from the future. */
export type Rejection = 'unsigned' | 'key' | 'time' | 'signature';

/** How far the time of a message may be from now. */
const TIME_WINDOW = 5 * MINUTE;

interface Verification {
  readonly platformKeys: ReadonlyMap<string, KeyObject>;
  readonly now: EpochMs;
}

/** Undefined if WeChat Pay has signed the message, just now. */
export function rejectionOf(
  { header, body }: SignedMessage,
  { platformKeys, now }: Verification,
): Rejection | undefined {
  const [timestamp, nonce] = [header('wechatpay-timestamp'), header('wechatpay-nonce')];
  const [serial, signature] = [header('wechatpay-serial'), header('wechatpay-signature')];
  if (timestamp === undefined || nonce === undefined || serial === undefined || signature === undefined)
    return 'unsigned';
  const key = platformKeys.get(serial);
  if (!key) return 'key';
  const age = now - Number(timestamp) * SECOND;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > TIME_WINDOW) return 'time';
  return isSignatureOf([timestamp, nonce, body], signature, key) ? undefined : 'signature';
}

interface Signing {
  readonly serial: string;
  readonly key: KeyObject;
  readonly nonce: string;
  readonly now: EpochMs;
}

/** The headers with which WeChat Pay sends a body. */
export function signatureHeaders(body: string, { serial, key, nonce, now }: Signing): Readonly<Record<string, string>> {
  const timestamp = `${Math.floor(now / SECOND)}`;
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': serial,
    'wechatpay-signature': signLines([timestamp, nonce, body], key),
  };
}
