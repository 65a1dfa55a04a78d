import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../error-message';

/** Whether pictures can be sent to chats: WeChat only, from base library 2.14.3. */
export const canShareImages = process.env.TARO_ENV === 'weapp';

/**
 * Opens WeChat's menu for a picture: to a friend, Moments, favourites or the album. Moments from base library 3.8.2;
 * there a picture may contain a mini-program code but no QR code (typings: showShareImageMenu).
 */
export async function shareImage(path: string): Promise<Result<void, 'cancelled' | 'refused'>> {
  try {
    await Taro.showShareImageMenu({ path });
    return ok(undefined);
  } catch (thrown) {
    return err(isCancel(thrown) ? 'cancelled' : 'refused');
  }
}
