import Taro from '@tarojs/taro';

import type { CloudReply } from '@/contract/envelope';

/** Opens the environment of WeChat Cloud at the first request; later calls do nothing. */
export function createCloudOpener(): () => void {
  let isOpen = false;
  return () => {
    if (isOpen) return;
    Taro.cloud.init(__CLOUD_ENV__ === '' ? {} : { env: __CLOUD_ENV__ });
    isOpen = true;
  };
}

/** Checks the envelope only. The server runs the same code, but is deployed separately and may be older. */
export function isReply(result: unknown): result is CloudReply {
  if (!(result instanceof Object && 'answer' in result && 'now' in result)) return false;
  return typeof result.now === 'number' && result.answer instanceof Object && 'ok' in result.answer;
}
