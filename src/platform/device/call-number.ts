import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../failure-message';

/** Hands a number to the phone, which asks before it dials. Refused where there is nothing to dial with. */
export async function callNumber(phoneNumber: string): Promise<Result<void, 'refused'>> {
  try {
    await Taro.makePhoneCall({ phoneNumber });
    return ok(undefined);
  } catch (thrown) {
    // She looked at the number and thought again.
    return isCancel(thrown) ? ok(undefined) : err('refused');
  }
}
