import Taro from '@tarojs/taro';

import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { createCloudTransport } from './cloud-transport';
import { isReply } from './is-reply';
import type { Transport } from './transport';

/** Name of the cloud function that runs the router. */
const FUNCTION = 'shop';

/** Calls the shop's cloud function in WeChat Cloud. */
export function createWeChatTransport(): Transport {
  return createCloudTransport(async (request) => {
    const { result } = await Taro.cloud.callFunction({ name: FUNCTION, data: { ...request } });
    return isReply(result) ? ok(result) : err(failure('INTERNAL', { trace: 'not a reply' }));
  });
}
