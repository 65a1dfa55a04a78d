import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** Hands a number to the phone, which asks before it dials. Refused where there is nothing to dial with. */
export async function callNumber(phoneNumber: string): Promise<Result<void, 'refused'>> {
  try {
    await Taro.makePhoneCall({ phoneNumber });
    return ok(undefined);
  } catch (thrown) {
    const message = thrown instanceof Object && 'errMsg' in thrown ? String(thrown.errMsg) : '';
    // She looked at the number and thought again.
    return message.includes('cancel') ? ok(undefined) : err('refused');
  }
}
