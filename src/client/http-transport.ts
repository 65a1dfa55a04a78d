import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { postToPreview, postToShop } from '@/platform/network/shop-server';

import { isReply } from './is-reply';
import type { Transport } from './transport';
import { toFailure } from './wechat-failure';

/** Asks the shop's own server over HTTP. In the browser preview the cashier's choice goes to the stand-in for WeChat Pay. */
export function createHttpTransport(): Transport {
  return { send, ...(process.env.TARO_ENV === 'h5' && { settle }) };
}

const send: Transport['send'] = async (request) => {
  const sentAt = Date.now();
  try {
    const { status, data } = await postToShop('/shop', request);
    if (isReply(data)) return ok(data);
    const trace = `status ${status}`;
    // Without a reply the answer is not the shop's, or there is no session now.
    const isAway = status === 401 || status >= 502;
    return err(isAway ? failure('UNAVAILABLE', { reason: trace }) : failure('INTERNAL', { trace }));
  } catch (thrown) {
    return err(toFailure(thrown, Date.now() - sentAt));
  }
};

const settle: NonNullable<Transport['settle']> = async (number, outcome) => {
  try {
    const { status } = await postToPreview('/preview/settle', { number, outcome });
    return status === 200 ? ok(undefined) : err(failure('PAYMENT_UNAVAILABLE', { reason: `status ${status}` }));
  } catch {
    return err(failure('UNAVAILABLE', { reason: 'preview' }));
  }
};
