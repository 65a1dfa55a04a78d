import Taro from '@tarojs/taro';

import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import type { Transport } from './transport';
import { toFailure } from './wechat-failure';

/** Name of the cloud function that runs the router. */
const FUNCTION = 'shop';

/** Calls the shop's cloud function in WeChat Cloud. */
export function createWeChatTransport(): Transport {
  let isReady = false;

  function init(): void {
    if (isReady) return;
    Taro.cloud.init(__CLOUD_ENV__ === '' ? {} : { env: __CLOUD_ENV__ });
    isReady = true;
  }

  return {
    async send(request: CloudRequest) {
      const sentAt = Date.now();
      try {
        init();
        const { result } = await Taro.cloud.callFunction({ name: FUNCTION, data: { ...request } });
        return isReply(result) ? ok(result) : err(failure('INTERNAL', { trace: 'not a reply' }));
      } catch (thrown) {
        return err(toFailure(thrown, Date.now() - sentAt));
      }
    },
  };
}

/** Checks the envelope only. The cloud function runs the same code, but is deployed separately and may be older. */
function isReply(result: unknown): result is CloudReply {
  if (!(result instanceof Object && 'answer' in result && 'now' in result)) return false;
  return typeof result.now === 'number' && result.answer instanceof Object && 'ok' in result.answer;
}
