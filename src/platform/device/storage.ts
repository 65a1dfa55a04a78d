import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** The value stored under `key`; undefined when there is none or it can't be parsed. */
export function readStorage(key: string): unknown {
  try {
    const text: unknown = Taro.getStorageSync(key);
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Stores `value` as JSON on the phone. WeChat allows 1 MB per key and 10 MB in total; beyond that it fails. */
export function writeStorage(key: string, value: unknown): Result<void, 'full'> {
  try {
    Taro.setStorageSync(key, JSON.stringify(value));
    return ok(undefined);
  } catch {
    return err('full');
  }
}

/** Everything that is stored on the phone, as text. */
export function* storedTexts(): Generator<string> {
  for (const key of Taro.getStorageInfoSync().keys) {
    const value: unknown = Taro.getStorageSync(key);
    yield typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** Keys of the app, without those of the embedded cloud, which have a version. */
const OWN_KEY = /^xiaopu\/(?!\d+\/)/;

/** Removes what the app keeps on this phone; the embedded cloud keeps its own. What is in memory stays until a restart. */
export function clearStorage(): void {
  for (const key of Taro.getStorageInfoSync().keys) if (OWN_KEY.test(key)) Taro.removeStorageSync(key);
}
