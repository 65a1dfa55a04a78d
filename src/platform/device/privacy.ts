import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** Whether WeChat can show the shop's privacy agreement here. */
export const hasPrivacyContract = process.env.TARO_ENV === 'weapp';

/** Opens the privacy agreement that the shop declared to WeChat. `refused` when there is none, as with a test appid. */
export async function openPrivacyContract(): Promise<Result<void, 'refused'>> {
  try {
    await Taro.openPrivacyContract();
    return ok(undefined);
  } catch {
    return err('refused');
  }
}
