import Taro from '@tarojs/taro';

import type { PaymentParams } from '@/contract/payment/payment-params';

import { isCancel } from '../error-message';

/**
 * The outcome that WeChat Pay reports to the phone. It proves nothing: a bad signature is reported as `cancelled`, and
 * `ok` can be lost or forged. The cloud is checked in every case. `unknown`: nothing was reported.
 */
export type PaymentOutcome = 'ok' | 'cancelled' | 'failed' | 'unknown';

/** Opens WeChat Pay on top of the page. Never throws. */
export async function openWeChatPay(params: Extract<PaymentParams, { kind: 'wechat' }>): Promise<PaymentOutcome> {
  // In an H5 build the call resolves as if it had succeeded, but there is no WeChat Pay.
  if (process.env.TARO_ENV !== 'weapp') return 'failed';
  const { timeStamp, nonceStr, signType, paySign } = params;
  try {
    await Taro.requestPayment({ timeStamp, nonceStr, package: params.package, signType, paySign });
    return 'ok';
  } catch (thrown) {
    return isCancel(thrown) ? 'cancelled' : 'failed';
  }
}
