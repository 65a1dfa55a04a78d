import { callWechat } from './call-wechat';
import type { WechatApi } from './wechat-api';

/** WeChat Cloud Hosting (微信云托管) with its open-interface service: the platform adds the identity, over plain HTTP. */
export function createHostedApi(origin = 'http://api.weixin.qq.com'): WechatApi {
  return { post: (path, body) => callWechat({ origin, path, body }) };
}
