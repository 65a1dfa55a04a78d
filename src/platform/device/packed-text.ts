import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { errorMessageOf } from '../error-message';
import { decodeText, textOf } from './decode-text';

/**
 * Reads a text that the build compressed into the package (config/plugins/packed-texts.ts). The failure is WeChat's
 * message, or that of the missing API on a base library before 2.21.1
 * (https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readCompressedFileSync.html).
 */
export function readPackedText(filePath: string, isAscii = false): Result<string, string> {
  try {
    const file = Taro.getFileSystemManager().readCompressedFileSync({ filePath, compressionAlgorithm: 'br' });
    const bytes = new Uint8Array(file);
    return ok(isAscii ? textOf(bytes) : decodeText(bytes));
  } catch (thrown) {
    return err(errorMessageOf(thrown));
  }
}
