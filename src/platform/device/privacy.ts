import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** Whether WeChat keeps a privacy agreement for this shop that can be opened. */
export const hasPrivacyContract = process.env.TARO_ENV === 'weapp';

/** Opens the agreement that the shop declared to WeChat. Refused where none is declared yet, as with a test appid. */
export async function openPrivacyContract(): Promise<Result<void, 'refused'>> {
  try {
    await Taro.openPrivacyContract();
    return ok(undefined);
  } catch {
    return err('refused');
  }
}
