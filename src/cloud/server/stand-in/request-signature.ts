import type { KeyObject } from 'node:crypto';

import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import type { Merchant } from '../pay/merchant';
import { isSignatureOf } from '../pay/signature';

export interface ReceivedCall {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

interface Check {
  readonly merchant: Pick<Merchant, 'merchantId' | 'serial'>;
  readonly publicKey: KeyObject;
  readonly now: EpochMs;
  /** Nonces of earlier calls; one that is used again is refused. */
  readonly usedNonces: Set<string>;
}

/** Whether the merchant has signed this call, just now, and for the first time. */
export function isSignedByMerchant(call: ReceivedCall, { merchant, publicKey, now, usedNonces }: Check): boolean {
  const fields = new Map(
    [...call.authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const [timestamp = '', nonce = ''] = [fields.get('timestamp'), fields.get('nonce_str')];
  const isKnown =
    call.authorization.startsWith('WECHATPAY2-SHA256-RSA2048 ') &&
    fields.get('mchid') === merchant.merchantId &&
    fields.get('serial_no') === merchant.serial &&
    Math.abs(now - Number(timestamp) * SECOND) <= 5 * MINUTE;
  if (!isKnown || nonce === '' || usedNonces.has(nonce)) return false;
  usedNonces.add(nonce);
  const lines = [call.method, call.path, timestamp, nonce, call.body];
  return isSignatureOf(lines, fields.get('signature') ?? '', publicKey);
}
