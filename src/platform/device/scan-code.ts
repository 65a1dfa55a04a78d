import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../error-message';

/** Whether a bar code can be scanned here. */
export const canScan = process.env.TARO_ENV === 'weapp';

/** The text of a bar code, such as a tracking number on a label. `cancelled`: the camera was closed. */
export async function scanBarCode(): Promise<Result<string, 'cancelled' | 'failed'>> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode'] });
    return ok(result.trim());
  } catch (thrown) {
    return err(isCancel(thrown) ? 'cancelled' : 'failed');
  }
}
