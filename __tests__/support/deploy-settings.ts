import { createPublicKey } from 'node:crypto';

import { readSettings, type Settings } from '../../config/deploy/settings';
import { keys } from './server/fake-pay-api';

const [platform] = keys.platform;

/** A whole `.env.local` of a shop with WeChat Pay. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  CLOUD_ENV: 'shop-1a2b',
  OWNER_DATABASE_URL: 'postgresql://owner:owners-hidden-word@127.0.0.1:5432/shop',
  UPLOAD_KEY: '/home/developer/upload.key',
  WECHAT_APP_ID: 'wx0123456789abcdef',
  WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
  SELLER_OPENID: 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1',
  DATABASE_URL: 'postgresql://shop:shops-hidden-word@127.0.0.1:5432/shop',
  UPLOADS_FOLDER: 'cloud://shop-1a2b.7368-shop-1a2b-1300000000/pictures/',
  WECHAT_PAY_MERCHANT_ID: '1900000001',
  WECHAT_PAY_SERIAL: keys.merchant.serial,
  WECHAT_PAY_PRIVATE_KEY: keys.merchant.key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  WECHAT_PAY_PLATFORM_KEYS: `${platform.serial}=${createPublicKey(platform.key).export({ type: 'spki', format: 'pem' })}`,
  WECHAT_PAY_API_V3_KEY: keys.apiV3Key,
  WECHAT_PAY_NOTIFY_URL: 'https://shop.example/pay',
};

export function settingsOf(over: Readonly<Record<string, string | undefined>> = {}): Settings {
  const settings = readSettings({ ...ENVIRONMENT, ...over });
  if (Array.isArray(settings)) throw new Error(settings.join('\n'));
  return settings as Settings; // TypeScript does not exclude a readonly array by Array.isArray
}
