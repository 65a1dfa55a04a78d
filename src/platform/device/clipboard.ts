import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/**
 * Copies a text. WeChat itself shows 「内容已复制」, so callers need no toast. `refused` when the shopper declines the privacy
 * prompt or the shop did not declare the clipboard; callers keep the text readable and selectable.
 */
export async function copyText(text: string): Promise<Result<void, 'refused'>> {
  try {
    await Taro.setClipboardData({ data: text });
    return ok(undefined);
  } catch {
    return err('refused');
  }
}
