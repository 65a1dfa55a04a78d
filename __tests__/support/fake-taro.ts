import { createRouter } from '@/cloud/router';
import type { CloudRequest } from '@/contract/envelope';

import { openTestShop } from './shop';

const entries = new Map<string, string>();
let shop: ReturnType<typeof openTestShop> | undefined;
let inits: unknown[] = [];
let containerStatus = 200;
let fixedResult: { readonly thrown: unknown } | { readonly result: unknown } | undefined;

/** Clears the phone's storage and the cloud. */
export function resetTaro(): void {
  entries.clear();
  shop = undefined;
  inits = [];
  fixedResult = undefined;
  containerStatus = 200;
}

/** Sets the result of the next calls of the cloud function, instead of the router's reply; for a container its status too. */
export function setCallFunctionResult(result: typeof fixedResult, status = 200): void {
  fixedResult = result;
  containerStatus = status;
}

export function cloudInits(): readonly unknown[] {
  return inits;
}

async function answer(data: CloudRequest): Promise<unknown> {
  if (inits.length === 0) throw { errCode: -1, errMsg: 'cloud.callFunction:fail cloud init first' };
  if (fixedResult && 'thrown' in fixedResult) throw fixedResult.thrown;
  if (fixedResult) return fixedResult.result;
  shop ??= openTestShop();
  const { engine } = shop;
  const reply = await createRouter(() => engine.portsFor('openid'))(JSON.parse(JSON.stringify(data)) as CloudRequest);
  return JSON.parse(JSON.stringify(reply));
}

async function callFunction({ name, data }: { readonly name: string; readonly data: CloudRequest }) {
  if (name !== 'shop') throw { errCode: -501000, errMsg: 'cloud.callFunction:fail FUNCTION_NOT_FOUND' };
  return { errMsg: 'cloud.callFunction:ok', result: await answer(data) };
}

interface ContainerCall {
  readonly path: string;
  readonly method: string;
  readonly header: Readonly<Record<string, string>>;
  readonly data: CloudRequest;
}

async function callContainer({ path, method, header, data }: ContainerCall) {
  const isThere = path === '/shop' && method === 'POST' && header['X-WX-SERVICE'] === 'shop';
  return { statusCode: isThere ? containerStatus : 404, data: isThere ? await answer(data) : '' };
}

/** The parts of Taro that the transports use: the phone's storage, and WeChat Cloud running the shop's router. */
export const fakeTaro = {
  getStorageSync: (key: string) => entries.get(key) ?? '',
  setStorageSync: (key: string, value: string) => void entries.set(key, value),
  removeStorageSync: (key: string) => void entries.delete(key),
  getStorageInfoSync: () => ({ keys: [...entries.keys()], currentSize: 0, limitSize: 10_240 }),
  cloud: { init: (options: unknown) => void inits.push(options), callFunction, callContainer },
};
