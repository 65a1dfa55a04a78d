import Taro from '@tarojs/taro';

import type { Ask, Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import type { Transport } from './transport';
import { troubleOf } from './wechat-failure';

/** The cloud function that holds the router. */
const FUNCTION = 'shop';

/** The shop's own environment in WeChat Cloud. */
export function wechatTransport(): Transport {
  let isReady = false;

  function init(): void {
    if (isReady) return;
    Taro.cloud.init(__CLOUD_ENV__ === '' ? {} : { env: __CLOUD_ENV__ });
    isReady = true;
  }

  return {
    async send(ask: Ask) {
      const sentAt = Date.now();
      try {
        init();
        const { result } = await Taro.cloud.callFunction({ name: FUNCTION, data: { ...ask } });
        return isReply(result) ? ok(result) : err(failure('INTERNAL', { trace: 'not a reply' }));
      } catch (thrown) {
        return err(troubleOf(thrown, Date.now() - sentAt));
      }
    },
  };
}

/** The envelope only: the cloud function is the same code's other half, deployed apart and maybe not yet. */
function isReply(result: unknown): result is Reply {
  if (!(result instanceof Object && 'answer' in result && 'now' in result)) return false;
  return typeof result.now === 'number' && result.answer instanceof Object && 'ok' in result.answer;
}
