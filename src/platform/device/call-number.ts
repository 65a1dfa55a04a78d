import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../error-message';

/** Passes a number to the phone, which asks before dialling. `refused` on a device that can't make calls. */
export async function callNumber(phoneNumber: string): Promise<Result<void, 'refused'>> {
  try {
    await Taro.makePhoneCall({ phoneNumber });
    return ok(undefined);
  } catch (thrown) {
    // The shopper decided not to call.
    return isCancel(thrown) ? ok(undefined) : err('refused');
  }
}
