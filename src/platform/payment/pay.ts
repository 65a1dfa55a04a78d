import Taro from '@tarojs/taro';

import type { Cashier } from '@/contract/payment/cashier';

import { isCancel } from '../failure-message';

/**
 * What the phone heard from WeChat Pay. None of it is proof: a bad signature is reported as `cancelled`, and `ok` can be
 * lost or forged. The cloud is asked in every case.
 */
export type Heard = 'ok' | 'cancelled' | 'failed' | 'nothing';

/** Opens WeChat Pay over the page. Never throws. */
export async function openWeChatPay(cashier: Extract<Cashier, { kind: 'wechat' }>): Promise<Heard> {
  // In an H5 build the call answers as if it had worked; there is no WeChat Pay to open there.
  if (process.env.TARO_ENV !== 'weapp') return 'failed';
  const { timeStamp, nonceStr, signType, paySign } = cashier;
  try {
    await Taro.requestPayment({ timeStamp, nonceStr, package: cashier.package, signType, paySign });
    return 'ok';
  } catch (thrown) {
    return isCancel(thrown) ? 'cancelled' : 'failed';
  }
}
