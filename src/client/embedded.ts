import Taro from '@tarojs/taro';

import { createEmbeddedCloud } from '@/cloud/embedded';
import type { KeyValue } from '@/cloud/embedded/key-value';
import type { Ask, Reply } from '@/contract/envelope';
import { ok } from '@/contract/result';
import { content } from '@/demo';

import type { Transport } from './transport';

/** The cloud that is in the package: the demo shop, over this phone's storage. */
export function embeddedTransport(): Transport {
  const { ask, settle } = createEmbeddedCloud({
    storage: phoneStorage,
    content,
    pinyin: __PINYIN__,
    now: () => Date.now(),
    random: () => Math.random(),
    faults: __FAULTS__,
  });
  return { send: async (sent) => ok(overTheWire<Reply>(await ask(overTheWire<Ask>(sent)))), settle };
}

/** As a network would: what does not fit in JSON is lost, and no two sides hold one object. */
function overTheWire<T>(message: T): T {
  return JSON.parse(JSON.stringify(message));
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
