import { createCipheriv, randomBytes } from 'node:crypto';

import { SECOND, type EpochMs } from '@/contract/time';

import type { Merchant } from '../pay/merchant';
import { signatureHeaders } from '../pay/signed-message';
import type { SigningKey } from './keys';

interface Event {
  readonly type: 'TRANSACTION.SUCCESS' | 'REFUND.SUCCESS' | 'REFUND.ABNORMAL' | 'REFUND.CLOSED';
  readonly content: Readonly<Record<string, unknown>>;
}

interface Sealing {
  readonly merchant: Pick<Merchant, 'apiV3Key'>;
  readonly signing: SigningKey;
  readonly now: EpochMs;
}

export interface SealedNotification {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A notification, encrypted for the merchant and signed. */
export function sealNotification({ type, content }: Event, { merchant, signing, now }: Sealing): SealedNotification {
  const nonce = randomBytes(6).toString('hex');
  const extra = type === 'TRANSACTION.SUCCESS' ? 'transaction' : 'refund';
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(merchant.apiV3Key), Buffer.from(nonce));
  cipher.setAAD(Buffer.from(extra));
  const text = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()]);
  const body = JSON.stringify({
    id: randomBytes(16).toString('hex'),
    event_type: type,
    resource_type: 'encrypt-resource',
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: text.toString('base64'),
      nonce,
      associated_data: extra,
      original_type: extra,
    },
  });
  return { headers: signatureHeaders(body, { ...signing, nonce: randomBytes(16).toString('hex'), now }), body };
}

/** Sends a notification as WeChat does, with five seconds for the answer. The status; 0 without an answer. */
export async function sendNotification(url: string, { headers, body }: SealedNotification): Promise<number> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(5 * SECOND),
    });
    return status;
  } catch {
    return 0;
  }
}
