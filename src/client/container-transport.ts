import Taro from '@tarojs/taro';

import type { CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { createCloudTransport } from './cloud-transport';
import { isReply } from './is-reply';
import type { Transport } from './transport';

/** Name of the service in 微信云托管, and the path of its door (`cloud/server/http`). */
const SERVICE = 'shop';
const PATH = '/shop';

/**
 * Calls the shop's service in WeChat Cloud Hosting (微信云托管), past the internet: WeChat says there who asks. It takes
 * 100 KiB and answers 1,000 KiB at most, and exists since base library 2.23.0.
 * developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/development/call/mini.html
 */
export function createContainerTransport(): Transport {
  return createCloudTransport(async (request) => {
    const { data, statusCode } = await Taro.cloud.callContainer<unknown, CloudRequest>({
      path: PATH,
      method: 'POST',
      header: { 'X-WX-SERVICE': SERVICE },
      data: request,
    });
    if (isReply(data)) return ok(data);
    const trace = `status ${statusCode}`;
    // Without a reply the answer is not the shop's: it is being started or stopped, or is not there.
    return err(statusCode >= 502 ? failure('UNAVAILABLE', { reason: trace }) : failure('INTERNAL', { trace }));
  });
}
