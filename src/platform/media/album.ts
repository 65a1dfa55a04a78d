import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { openPermissionSettings } from '../device/permission-settings';
import { errorMessageOf } from '../error-message';

/**
 * Saves a picture file to the phone's album. WeChat asks for permission the first time. `refused`: the shopper
 * declined, now or before, or the shop did not declare it; only `openAlbumSettings` can change that.
 */
export async function saveToAlbum(filePath: string): Promise<Result<void, 'refused' | 'failed'>> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return ok(undefined);
  } catch (thrown) {
    return err(/auth|den(y|ied)|privacy|scope|cancel/i.test(errorMessageOf(thrown)) ? 'refused' : 'failed');
  }
}

/** Opens WeChat's permission settings, only after a tap; whether the album is allowed when the shopper returns. */
export function openAlbumSettings(): Promise<boolean> {
  return openPermissionSettings('scope.writePhotosAlbum');
}
