import Taro from '@tarojs/taro';

/**
 * Asks for permission to send one message of this template (订阅消息). Only after a tap, and once for each message
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html).
 * `unavailable`: the shop has no such template, or WeChat can't ask here.
 */
export async function requestSubscribeMessage(
  templateId: string | undefined,
): Promise<'allowed' | 'refused' | 'unavailable'> {
  if (templateId === undefined) return 'unavailable';
  try {
    // `entityIds` is for Alipay only; Taro's type requires it.
    const result = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] });
    return Reflect.get(result, templateId) === 'accept' ? 'allowed' : 'refused';
  } catch {
    return 'unavailable';
  }
}
