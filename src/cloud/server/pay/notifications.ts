import { createDecipheriv } from 'node:crypto';

import { is, literal, object, string } from 'valibot';

import { err, ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';
import type { Merchant } from './merchant';
import { rejectionOf, type Rejection, type SignedMessage } from './signed-message';

/** Bytes of a notification; WeChat's have about 1,000. */
export const MAX_NOTIFICATION_BYTES = 64 * 1024;

const notification = object({
  event_type: string(),
  resource: object({
    algorithm: literal('AEAD_AES_256_GCM'),
    ciphertext: string(),
    nonce: string(),
    associated_data: string(),
  }),
});

const subject = object({ mchid: string(), out_trade_no: string() });

/** Bytes of the tag at the end of an encrypted text. */
const TAG_BYTES = 16;

/** Why a notification is not believed. `content`: signed, but not to be read with this merchant's key. */
type NotificationRejection = Rejection | 'size' | 'content';

interface ReadOptions {
  readonly merchant: Merchant;
  readonly now: EpochMs;
}

/**
 * The number of the payment that something happened to: it was paid, or a refund of it went a step further. Nothing is
 * parsed before the signature is right. It is a hint to ask WeChat Pay, never more: sent again by someone else within five
 * minutes it only makes the shop ask once more. WeChat sends notifications with a wrong signature too, to see that they
 * are refused.
 */
export function readNotification(
  message: SignedMessage,
  { merchant, now }: ReadOptions,
): Result<string, NotificationRejection> {
  if (Buffer.byteLength(message.body) > MAX_NOTIFICATION_BYTES) return err('size');
  const rejection = rejectionOf(message, { platformKeys: merchant.platformKeys, now });
  if (rejection) return err(rejection);
  const parsed = parseJson(message.body);
  if (!is(notification, parsed)) return err('content');
  const about = parseJson(decrypt(parsed.resource, merchant.apiV3Key) ?? '');
  return is(subject, about) && about.mchid === merchant.merchantId ? ok(about.out_trade_no) : err('content');
}

interface Encrypted {
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associated_data: string;
}

/** AES-256-GCM. Undefined if it was encrypted with another key, or changed. */
function decrypt({ ciphertext, nonce, associated_data: extra }: Encrypted, key: string): string | undefined {
  const bytes = Buffer.from(ciphertext, 'base64');
  if (bytes.length < TAG_BYTES) return undefined;
  const [text, tag] = [bytes.subarray(0, -TAG_BYTES), bytes.subarray(-TAG_BYTES)];
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(tag).setAAD(Buffer.from(extra));
    return Buffer.concat([decipher.update(text), decipher.final()]).toString();
  } catch {
    return undefined;
  }
}

/** WeChat waits so long for an answer, less what the network takes, ms. */
const ANSWER_WITHIN = 4 * SECOND;

interface AnswerOptions {
  readonly merchant: Merchant;
  readonly now: () => EpochMs;
  /** Asks WeChat Pay about the payment (`handlePaymentNotification`) and tells whether that went well. */
  readonly handle: (paymentNumber: string) => Promise<Result<unknown, unknown>>;
  readonly answerWithinMs?: number;
}

/**
 * The status to answer a notification with: 204 done; 401 not believed, 413 too large; 500 not done, or not yet: WeChat
 * sends it again.
 */
export async function answerNotification(
  message: SignedMessage,
  options: AnswerOptions,
): Promise<204 | 401 | 413 | 500> {
  const { merchant, now, handle, answerWithinMs = ANSWER_WITHIN } = options;
  const hint = readNotification(message, { merchant, now: now() });
  if (!hint.ok) return hint.failure === 'size' ? 413 : 401;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<500>((resolve) => {
    timer = setTimeout(() => resolve(500), answerWithinMs);
  });
  const status = await Promise.race([statusAfter(handle(hint.value)), late]);
  clearTimeout(timer);
  return status;
}

async function statusAfter(handling: Promise<Result<unknown, unknown>>): Promise<204 | 500> {
  try {
    return (await handling).ok ? 204 : 500;
  } catch (bug) {
    console.error('[xiaopu] notification', bug);
    return 500;
  }
}
