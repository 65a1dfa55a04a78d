import Taro from '@tarojs/taro';

import { createEmbeddedCloud, type EmbeddedCloud } from '@/cloud/embedded';
import type { KeyValue } from '@/cloud/embedded/storage/key-value';
import { content } from '@/demo';

/**
 * Under a post in Moments (scene 1154) the storage is another one, which may be refused: what is looked at there is kept
 * in memory, and is gone with it.
 */
function isUnderMoments(): boolean {
  return __SPLIT__ && Taro.getLaunchOptionsSync().scene === 1154;
}

/** Opens the mocked cloud with the demo shop in it, over this phone's storage. */
export function openShop(): EmbeddedCloud {
  return createEmbeddedCloud({
    storage: isUnderMoments() ? memoryStorage() : phoneStorage,
    content,
    pinyin: __PINYIN__,
    now: () => Date.now(),
    random: () => Math.random(),
    faults: __FAULTS__,
  });
}

function memoryStorage(): KeyValue {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

const phoneStorage: KeyValue = {
  get(key) {
    const kept: unknown = Taro.getStorageSync(key);
    return typeof kept === 'string' && kept !== '' ? kept : undefined;
  },
  set: (key, value) => Taro.setStorageSync(key, value),
  remove: (key) => Taro.removeStorageSync(key),
  keys: () => Taro.getStorageInfoSync().keys,
};
