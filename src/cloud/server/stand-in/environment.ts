import type { Variable } from '../variables';
import type { StandIn } from './index';

/** The variables with which a server asks the stand-in in place of WeChat. */
export function standInEnvironment({ origin, merchant, wechat }: StandIn): Readonly<Partial<Record<Variable, string>>> {
  const platformKeys = [...merchant.platformKeys].map(
    ([serial, key]) => `${serial}=${key.export({ type: 'spki', format: 'pem' }).toString()}`,
  );
  return {
    WECHAT_APP_ID: merchant.appId,
    WECHAT_APP_SECRET: wechat.secret,
    WECHAT_ORIGIN: origin,
    WECHAT_PUSH_TOKEN: wechat.push.token,
    WECHAT_PUSH_AES_KEY: wechat.push.aesKey,
    WECHAT_PAY_ORIGIN: origin,
    WECHAT_PAY_MERCHANT_ID: merchant.merchantId,
    WECHAT_PAY_SERIAL: merchant.serial,
    WECHAT_PAY_PRIVATE_KEY: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    WECHAT_PAY_PLATFORM_KEYS: platformKeys.join(';'),
    WECHAT_PAY_API_V3_KEY: merchant.apiV3Key,
    WECHAT_PAY_NOTIFY_URL: merchant.notifyUrl,
  };
}
