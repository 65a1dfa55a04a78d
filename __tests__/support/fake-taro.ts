import { createRouter } from '@/cloud/router';
import type { Ask } from '@/contract/envelope';

import { openShop } from './shop';

const entries = new Map<string, string>();
let shop: ReturnType<typeof openShop> | undefined;
let inits: unknown[] = [];
let broken: { readonly thrown: unknown } | { readonly result: unknown } | undefined;

/** Empties the phone and the cloud. */
export function resetTaro(): void {
  entries.clear();
  shop = undefined;
  inits = [];
  broken = undefined;
}

/** What the next calls of the cloud function come to instead of the router's answer. */
export function breakCloud(how: typeof broken): void {
  broken = how;
}

export function cloudInits(): readonly unknown[] {
  return inits;
}

async function callFunction({ name, data }: { readonly name: string; readonly data: Ask }) {
  if (inits.length === 0) throw { errCode: -1, errMsg: 'cloud.callFunction:fail cloud init first' };
  if (broken && 'thrown' in broken) throw broken.thrown;
  if (broken) return { errMsg: 'cloud.callFunction:ok', result: broken.result };
  if (name !== 'shop') throw { errCode: -501000, errMsg: 'cloud.callFunction:fail FUNCTION_NOT_FOUND' };
  shop ??= openShop();
  const { engine } = shop;
  const reply = await createRouter(() => engine.portsFor('openid'))(JSON.parse(JSON.stringify(data)) as Ask);
  return { errMsg: 'cloud.callFunction:ok', result: JSON.parse(JSON.stringify(reply)) as unknown };
}

/** As much of Taro as the transports use: the phone's storage, and WeChat Cloud with the shop's router in it. */
export const fakeTaro = {
  getStorageSync: (key: string) => entries.get(key) ?? '',
  setStorageSync: (key: string, value: string) => void entries.set(key, value),
  removeStorageSync: (key: string) => void entries.delete(key),
  getStorageInfoSync: () => ({ keys: [...entries.keys()], currentSize: 0, limitSize: 10_240 }),
  cloud: { init: (options: unknown) => void inits.push(options), callFunction },
};
