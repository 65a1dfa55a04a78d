import Taro from '@tarojs/taro';

import { createEmbeddedCloud, type EmbeddedCloud } from '@/cloud/embedded';
import type { KeyValue } from '@/cloud/embedded/key-value';
import { content } from '@/demo';

/** Opens the mocked cloud with the demo shop in it, over this phone's storage. */
export function openShop(): EmbeddedCloud {
  return createEmbeddedCloud({
    storage: phoneStorage,
    content,
    pinyin: __PINYIN__,
    now: () => Date.now(),
    random: () => Math.random(),
    faults: __FAULTS__,
  });
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
