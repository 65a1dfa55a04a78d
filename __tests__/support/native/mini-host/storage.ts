import { fail, ok, type Answer } from './wx-mock';

/** WeChat's limit per key, bytes; compared with the characters of the JSON, which is precise enough for tests. */
const KEY_LIMIT = 1024 * 1024;

export type Storage = Map<string, unknown>;

function put(storage: Storage, key: unknown, data: unknown): void {
  if ((JSON.stringify(data) ?? '').length > KEY_LIMIT)
    throw Object.assign(new Error(), { errMsg: 'setStorage:fail entry size limit reached' });
  // Stored as a copy, as WeChat stores text.
  storage.set(String(key), data === undefined ? '' : JSON.parse(JSON.stringify(data)));
}

function info(storage: Storage) {
  const size = [...storage.values()].reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0);
  return { keys: [...storage.keys()], currentSize: Math.ceil(size / 1024), limitSize: 10 * 1024 };
}

export function syncStorage(storage: Storage): Readonly<Record<string, (...args: readonly unknown[]) => unknown>> {
  return {
    getStorageSync: (key) => storage.get(String(key)) ?? '',
    setStorageSync: (key, data) => put(storage, key, data),
    removeStorageSync: (key) => void storage.delete(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => info(storage),
  };
}

export function asyncStorage(storage: Storage): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    [
      'getStorage',
      ({ key }) => (storage.has(String(key)) ? ok({ data: storage.get(String(key)) }) : fail('fail data not found')),
    ],
    [
      'setStorage',
      ({ key, data }) => {
        put(storage, key, data);
        return ok();
      },
    ],
    ['removeStorage', ({ key }) => ok({ removed: storage.delete(String(key)) })],
    ['getStorageInfo', () => ok(info(storage))],
  ]);
}
