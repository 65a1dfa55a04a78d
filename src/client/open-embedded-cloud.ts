import Taro from '@tarojs/taro';

import { createEmbeddedCloud, type EmbeddedCloud } from '@/cloud/embedded';
import type { KeyValueStorage } from '@/cloud/embedded/storage/key-value';

import { readDemoContent } from './demo-content';

/**
 * In the single page that Moments opens (scene 1154) the app has a separate storage, which may be unavailable: there
 * data is stored in memory only.
 */
function isOpenedInMoments(): boolean {
  return __SPLIT__ && Taro.getLaunchOptionsSync().scene === 1154;
}

/** Opens the embedded cloud with the demo shop, over this phone's storage. */
export function openEmbeddedCloud(): EmbeddedCloud {
  return createEmbeddedCloud({
    storage: isOpenedInMoments() ? createMemoryStorage() : phoneStorage,
    readContent: readDemoContent,
    pinyin: __PINYIN__,
    now: () => Date.now(),
    random: () => Math.random(),
    faults: __FAULTS__,
  });
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
    return typeof value === 'string' && value !== '' ? value : undefined;
  },
  set: (key, value) => Taro.setStorageSync(key, value),
  remove: (key) => Taro.removeStorageSync(key),
  keys: () => Taro.getStorageInfoSync().keys,
};
