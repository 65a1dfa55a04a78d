import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { openPermissions } from '../device/permission-settings';
import { messageOf } from '../failure-message';

/**
 * Puts a picture of this phone (a temporary file) into its album. WeChat asks for leave the first time. `refused`: the
 * shopper said no, now or before, or the shop did not declare it; only `openAlbumSetting` can change that.
 */
export async function saveToAlbum(filePath: string): Promise<Result<void, 'refused' | 'failed'>> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return ok(undefined);
  } catch (thrown) {
    return err(/auth|den(y|ied)|privacy|scope|cancel/i.test(messageOf(thrown)) ? 'refused' : 'failed');
  }
}

/** Opens WeChat's own page of permissions, after a tap; whether the album is allowed when the shopper comes back. */
export function openAlbumSetting(): Promise<boolean> {
  return openPermissions('scope.writePhotosAlbum');
}
