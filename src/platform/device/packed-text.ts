import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { errorMessageOf } from '../error-message';

/** Engines limit how many arguments a call may have. */
const MAX_ARGUMENTS = 8192;

/**
 * Reads a text that the build compressed into the package (config/plugins/packed-texts.ts). The failure is WeChat's
 * message, or that of the missing API on a base library before 2.21.1
 * (https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readCompressedFileSync.html).
 */
export function readPackedText(filePath: string, isAscii = false): Result<string, string> {
  try {
    const bytes = Taro.getFileSystemManager().readCompressedFileSync({ filePath, compressionAlgorithm: 'br' });
    const units = isAscii ? new Uint8Array(bytes) : new Uint16Array(bytes);
    let text = '';
    for (let start = 0; start < units.length; start += MAX_ARGUMENTS)
      // Spread arguments would be taken one by one, at eight times the cost.
      text += Reflect.apply(String.fromCharCode, null, units.subarray(start, start + MAX_ARGUMENTS));
    return ok(text);
  } catch (thrown) {
    return err(errorMessageOf(thrown));
  }
}
