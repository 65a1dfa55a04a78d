import Taro from '@tarojs/taro';

import { createEmbeddedCloud, type EmbeddedCloud } from '@/cloud/embedded';
import { openFullCloud } from '@/cloud/embedded/full-cloud';
import type { KeyValueStorage } from '@/cloud/embedded/storage/key-value';
import { content } from '@/demo';
import type { ShopContent } from '@/demo/types';
import { readPackedText } from '@/platform/device/packed-text';
import { folderOf, writeFiles } from '@/platform/media/write-files';
import { isSinglePage } from '@/platform/navigation/launch-context';

import { loadFullCloud } from './full-cloud-package';

/**
 * In the single page that Moments opens (scene 1154) the app has a separate storage, which may be unavailable: there
 * data is stored in memory only.
 */
function isOpenedInMoments(): boolean {
  if (process.env.TARO_ENV === 'h5') return isSinglePage();
  return __SPLIT__ && Taro.getLaunchOptionsSync().scene === 1154;
}

/** Opens the embedded cloud with the demo shop, over this phone's storage. */
export function openEmbeddedCloud(): EmbeddedCloud {
  return createEmbeddedCloud({
    storage: isOpenedInMoments() ? createMemoryStorage() : phoneStorage,
    readContent: readDemoContent,
    pictureFolder: __SPLIT__ ? folderOf('demo') : undefined,
    readPinyin,
    now: () => Date.now(),
    random: () => Math.random(),
    faults: __FAULTS__,
    loadFullCloud: __SPLIT__ ? loadFullCloud : () => openFullCloud,
  });
}

/** A picture in the JSON of the shop; within a text its quotes would be escaped. */
const PICTURE = /"file":"([^"]+\.(?:svg|png|jpe?g))"/g;

function readPacked(file: string, isAscii = false): string {
  const text = readPackedText(file, isAscii);
  if (!text.ok) throw new Error(`the demo shop: ${text.failure}`);
  return text.value;
}

/**
 * What the demo shop starts with. In a mini program its pictures are unpacked into the phone's files: as files of the
 * package they would be five times as large. Throws if the packed files can't be read.
 */
function readDemoContent(): ShopContent {
  if (!__SPLIT__) return content;
  const folder = writeFiles('demo', JSON.parse(readPacked('/sandbox/pictures.br', true)));
  // Not with a reviver, which would be called for each of some thousand values before anything is shown.
  return JSON.parse(readPacked('/sandbox/shop.br').replace(PICTURE, `"file":"${folder}/$1"`));
}

/** Without the table the search finds what is typed in characters. */
function readPinyin(): string {
  if (!__SPLIT__) return __PINYIN__;
  const table = readPackedText('/sandbox/pinyin.br');
  return table.ok ? table.value : '';
}

function createMemoryStorage(): KeyValueStorage {
  const entries = new Map<string, string>();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
    keys: () => [...entries.keys()],
  };
}

const phoneStorage: KeyValueStorage = {
  get(key) {
    const value: unknown = Taro.getStorageSync(key);
    // DevTools keeps what is typed there as JSON as an object.
    const text = typeof value === 'object' ? JSON.stringify(value) : value;
    return typeof text === 'string' && text !== '' ? text : undefined;
  },
  set: (key, value) => Taro.setStorageSync(key, value),
  remove: (key) => Taro.removeStorageSync(key),
  keys: () => Taro.getStorageInfoSync().keys,
};
