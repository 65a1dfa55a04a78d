import { createDecipheriv } from 'node:crypto';

import { array, is, object, optional, string } from 'valibot';

import type { Groups } from '@/cloud/wechat-ports';
import { ok } from '@/contract/result';

import { parseJson } from '../parse-json';
import type { SharedValues } from '../shared-values';
import { attempt, unavailable } from '../unavailable';
import { sessionKeyOf } from './session';

const group = object({ opengid: string(), watermark: object({ appid: string() }) });

/**
 * Group ids on an own server: decrypted with the session key of this shopper's last login. One that was encrypted for
 * another session, or is forged, is unknown; so is all of a shopper who never logged in.
 */
export function createGroups(appId: string, openid: string, values: SharedValues): Groups {
  return {
    decryptGroupId: async ({ encryptedData, iv }) => {
      const kept = await attempt('session key', () => values.get(sessionKeyOf(openid)));
      if (!kept.ok) return kept;
      const found = parseJson(decrypt(encryptedData, iv, `${kept.value?.['key'] ?? ''}`));
      return ok(is(group, found) && found.watermark.appid === appId ? found.opengid : undefined);
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

const opened = object({
  list: array(object({ data: optional(object({ opengid: optional(string()), openGId: optional(string()) })) })),
});

/** Decrypts data of a phone by its id: `cloud.getOpenData`, which works in a cloud function only. */
export type GetOpenData = (options: { readonly list: readonly string[] }) => Promise<unknown>;

/** Group ids in a cloud function: WeChat decrypts them itself. */
export function createFunctionGroups(getOpenData: GetOpenData): Groups {
  return {
    decryptGroupId: async ({ cloudId }) => {
      if (cloudId === undefined) return ok(undefined);
      try {
        const answer = await getOpenData({ list: [cloudId] });
        const data = is(opened, answer) ? answer.list[0]?.data : undefined;
        return ok(data?.opengid ?? data?.openGId);
      } catch {
        return unavailable('getOpenData');
      }
    },
  };
}
