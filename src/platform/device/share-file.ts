import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { errorMessageOf, isCancel } from '../error-message';

/** Whether files can be sent to a chat here; elsewhere they are downloaded. */
export const canShareFile = process.env.TARO_ENV === 'weapp';

/**
 * Writes a text as UTF-8 into the phone's file space, over an earlier file of that name; in a browser it becomes an
 * address to download. `full`: no room is left. Returns the path for `shareFile`.
 */
export async function writeTextFile(name: string, text: string): Promise<Result<string, 'full' | 'failed'>> {
  if (!canShareFile) return ok(URL.createObjectURL(new Blob([text], { type: 'text/csv' })));
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  try {
    await new Promise((success, fail) => {
      Taro.getFileSystemManager().writeFile({ filePath, data: text, encoding: 'utf8', success, fail });
    });
    return ok(filePath);
  } catch (thrown) {
    return err(/limit|space|exceed/i.test(errorMessageOf(thrown)) ? 'full' : 'failed');
  }
}

/**
 * Sends a file to a chat under this name; only right after a tap. A closed list of chats is no failure
 * (https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareFileMessage.html, base library 2.16.1).
 */
export async function shareFile(filePath: string, fileName: string): Promise<Result<void, 'failed'>> {
  if (!canShareFile) {
    const link = document.createElement('a');
    link.href = filePath;
    link.download = fileName;
    link.click();
    return ok(undefined);
  }
  try {
    await Taro.shareFileMessage({ filePath, fileName });
    return ok(undefined);
  } catch (thrown) {
    return isCancel(thrown) ? ok(undefined) : err('failed');
  }
}
