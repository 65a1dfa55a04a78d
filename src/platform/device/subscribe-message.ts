import Taro from '@tarojs/taro';

/**
 * Asks whether the shop may send one message of this kind (订阅消息). Only after a tap, and once for each message
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html).
 * `unavailable`: the shop has no such template, or WeChat can't ask here.
 */
export async function askForMessage(templateId: string | undefined): Promise<'allowed' | 'refused' | 'unavailable'> {
  if (templateId === undefined) return 'unavailable';
  try {
    // `entityIds` is Alipay's; Taro's type asks for it all the same.
    const heard = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] });
    return Reflect.get(heard, templateId) === 'accept' ? 'allowed' : 'refused';
  } catch {
    return 'unavailable';
  }
}
