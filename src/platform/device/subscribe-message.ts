import Taro from '@tarojs/taro';

/**
 * Asks for permission to send one message of each of these templates (订阅消息), at most three. Only after a tap, and
 * once for each message (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html).
 * `allowed`: at least one. `unavailable`: the shop has no such template, or WeChat can't ask here.
 */
export async function requestSubscribeMessages(
  templateIds: readonly string[],
): Promise<'allowed' | 'refused' | 'unavailable'> {
  if (templateIds.length === 0) return 'unavailable';
  try {
    // `entityIds` is for Alipay only; Taro's type requires it.
    const result = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] });
    return templateIds.some((id) => Reflect.get(result, id) === 'accept') ? 'allowed' : 'refused';
  } catch {
    return 'unavailable';
  }
}
