import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** What was kept under `key`, if it is there and can be read. */
export function read(key: string): unknown {
  try {
    const text: unknown = Taro.getStorageSync(key);
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `value` (JSON) on the phone. WeChat allows 1 MB a key and 10 MB in all; over that it is an Err. */
export function write(key: string, value: unknown): Result<void, 'full'> {
  try {
    Taro.setStorageSync(key, JSON.stringify(value));
    return ok(undefined);
  } catch {
    return err('full');
  }
}
