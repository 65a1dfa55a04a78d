import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/**
 * Copies text. WeChat says 「内容已复制」 by itself, so nothing more needs saying. Refused when the shopper declines the
 * privacy prompt, or when the shop did not declare the clipboard: the caller keeps the text readable and selectable.
 */
export async function copyText(text: string): Promise<Result<void, 'refused'>> {
  try {
    await Taro.setClipboardData({ data: text });
    return ok(undefined);
  } catch {
    return err('refused');
  }
}
