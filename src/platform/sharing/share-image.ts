import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../failure-message';

/** Whether there is a list of chats to send a picture to: base library 2.14.3 on, and WeChat alone. */
export const canShareImages = process.env.TARO_ENV === 'weapp';

/**
 * WeChat's own sheet for a picture: to a friend, to Moments, to favourites, to the album. Moments since base library
 * 3.8.2, and there a picture may hold a mini-program code but no QR code (typings: showShareImageMenu).
 */
export async function shareImage(path: string): Promise<Result<void, 'cancelled' | 'refused'>> {
  try {
    await Taro.showShareImageMenu({ path });
    return ok(undefined);
  } catch (thrown) {
    return err(isCancel(thrown) ? 'cancelled' : 'refused');
  }
}
