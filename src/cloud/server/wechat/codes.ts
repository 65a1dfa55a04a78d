import type { Codes } from '@/cloud/wechat-ports';
import type { ShopCode } from '@/contract/entry/shop-code';
import { mapOk, ok } from '@/contract/result';

import { attempt, unavailable } from '../unavailable';
import { refusalOf, type WechatApi } from './wechat-api';

/** Keeps files by a key of the shop's own; a key is written once and its file never changes. It rejects when away. */
export interface Blobs {
  /** Where the phone can read it; undefined if there is none. */
  readonly get: (key: string) => Promise<string | undefined>;
  /** Its address, as `get` will tell it. */
  readonly put: (key: string, file: Uint8Array, type: string) => Promise<string>;
}

/** Width of a code, px: WeChat draws 280 to 1,280. */
const WIDTH = 430;

/** The page that reads a scene (`pages/feed/index` opens what it leads to). */
const PAGE = 'pages/feed/index';

/**
 * Mini-program codes by `wxacode.getUnlimited`, drawn by WeChat once for each scene. `version`: which version of the mini
 * program opens; only a released one can be asked for by everybody.
 */
export function createCodes(api: WechatApi, blobs: Blobs, version: 'release' | 'trial' | 'develop' = 'release'): Codes {
  return {
    createCode: async (scene) => {
      const key = `codes/${version}/${scene}`;
      const known = await attempt('blobs', () => blobs.get(key));
      if (!known.ok) return known;
      if (known.value !== undefined) return ok(codeAt(known.value));
      const path = '/wxa/getwxacodeunlimit';
      const body = { scene, page: PAGE, width: WIDTH, env_version: version, check_path: version === 'release' };
      const answer = await api.post(path, body);
      if (!answer.ok) return answer;
      const { file } = answer.value;
      if (!file) return unavailable(refusalOf(path, answer.value));
      const type = isPng(file) ? 'image/png' : 'image/jpeg';
      return mapOk(await attempt('blobs', () => blobs.put(key, file, type)), codeAt);
    },
  };
}

/** WeChat draws a code as JPEG, unless it is to be transparent. */
function isPng(file: Uint8Array): boolean {
  return file[0] === 0x89 && file[1] === 0x50;
}

function codeAt(url: string): ShopCode {
  return { kind: 'mini', picture: { url, width: WIDTH, height: WIDTH, alt: '' } };
}
