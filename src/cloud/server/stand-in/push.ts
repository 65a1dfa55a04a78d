import { createCipheriv, createHash, randomBytes } from 'node:crypto';

import { SECOND, type EpochMs } from '@/contract/time';

import type { PushedRequest } from '../wechat/pushed-message';
import type { PushSettings } from '../wechat/answer-push';

/** Bytes of a block to which a message is padded. */
const BLOCK = 32;

/** WeChat's signature of message push. */
export function signPush(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** A message as WeChat pushes it in safe mode: encrypted, and signed in the query. */
export function sealPush(text: string, { appId, token, aesKey }: PushSettings, now: EpochMs) {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const content = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const plain = Buffer.concat([randomBytes(16), length, content, Buffer.from(appId)]);
  const padding = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  const Encrypt = Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
  const [timestamp, nonce] = [`${Math.floor(now / SECOND)}`, randomBytes(4).toString('hex')];
  const query = {
    ...{ timestamp, nonce, encrypt_type: 'aes', signature: signPush(token, timestamp, nonce) },
    msg_signature: signPush(token, timestamp, nonce, Encrypt),
  };
  return { query, body: JSON.stringify({ ToUserName: 'shop', Encrypt }) } satisfies PushedRequest;
}
