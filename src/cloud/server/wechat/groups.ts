import { createDecipheriv } from 'node:crypto';

import { array, is, number, object, optional, string, unknown } from 'valibot';

import type { Groups, GroupSeal } from '@/cloud/wechat-ports';
import { ok } from '@/contract/result';
import { SECOND } from '@/contract/time';

import { parseJson } from '../parse-json';
import type { SharedValues } from '../shared-values';
import { attempt, unavailable } from '../unavailable';
import { sessionKeyOf } from './session';

const group = object({ opengid: string(), watermark: object({ appid: string(), timestamp: number() }) });

/** Undefined for data that is no group's, or of another mini program. */
function toSeal(data: unknown, appId: string): GroupSeal | undefined {
  if (!is(group, data) || data.watermark.appid !== appId) return undefined;
  return { groupId: data.opengid, sealedAt: data.watermark.timestamp * SECOND };
}

/**
 * Group ids on an own server: decrypted with the session key of this shopper's last login. One that was encrypted for
 * another session, or is forged, is unknown; so is all of a shopper who never logged in.
 */
export function createGroups(appId: string, openid: string, values: SharedValues): Groups {
  return {
    decryptGroup: async ({ encryptedData, iv }) => {
      const kept = await attempt('session key', () => values.get(sessionKeyOf(openid)));
      if (!kept.ok) return kept;
      return ok(toSeal(parseJson(decrypt(encryptedData, iv, `${kept.value?.['key'] ?? ''}`)), appId));
    },
  };
}

/** AES-128-CBC, everything in base64. Empty for what can't be decrypted. */
function decrypt(data: string, iv: string, key: string): string {
  const [keyBytes, ivBytes] = [Buffer.from(key, 'base64'), Buffer.from(iv, 'base64')];
  try {
    const decipher = createDecipheriv('aes-128-cbc', keyBytes, ivBytes);
    return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString();
  } catch {
    return '';
  }
}

const opened = object({ list: array(object({ data: optional(unknown()) })) });

/** Decrypts data of a phone by its id: `cloud.getOpenData`, which works in a cloud function only. */
export type GetOpenData = (options: { readonly list: readonly string[] }) => Promise<unknown>;

/** Group ids in a cloud function: WeChat decrypts them itself. */
export function createFunctionGroups(appId: string, getOpenData: GetOpenData): Groups {
  return {
    decryptGroup: async ({ cloudId }) => {
      if (cloudId === undefined) return ok(undefined);
      try {
        const answer = await getOpenData({ list: [cloudId] });
        return ok(is(opened, answer) ? toSeal(answer.list[0]?.data, appId) : undefined);
      } catch {
        return unavailable('getOpenData');
      }
    },
  };
}
