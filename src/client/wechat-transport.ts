import Taro from '@tarojs/taro';

import type { CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { createCloudOpener, isReply } from './open-cloud';
import type { Transport } from './transport';
import { toFailure } from './wechat-failure';

/** Name of the cloud function that runs the router. */
const FUNCTION = 'shop';

/** Calls the shop's cloud function in WeChat Cloud. */
export function createWeChatTransport(): Transport {
  const open = createCloudOpener();
  return {
    async send(request: CloudRequest) {
      const sentAt = Date.now();
      try {
        open();
        const { result } = await Taro.cloud.callFunction({ name: FUNCTION, data: { ...request } });
        return isReply(result) ? ok(result) : err(failure('INTERNAL', { trace: 'not a reply' }));
      } catch (thrown) {
        return err(toFailure(thrown, Date.now() - sentAt));
      }
    },
  };
}
