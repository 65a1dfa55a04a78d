import Taro from '@tarojs/taro';

import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { err, type Result } from '@/contract/result';

import type { Transport, TransportFailure } from './transport';
import { toFailure } from './wechat-failure';

/** A transport in WeChat Cloud, whose environment is opened with the first request. What `ask` throws is WeChat's failure. */
export function createCloudTransport(
  ask: (request: CloudRequest) => Promise<Result<CloudReply, TransportFailure>>,
): Transport {
  let isOpen = false;
  return {
    async send(request) {
      const sentAt = Date.now();
      try {
        if (!isOpen) Taro.cloud.init(__CLOUD_ENV__ === '' ? {} : { env: __CLOUD_ENV__ });
        isOpen = true;
        return await ask(request);
      } catch (thrown) {
        return err(toFailure(thrown, Date.now() - sentAt));
      }
    },
  };
}
