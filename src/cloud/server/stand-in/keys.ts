import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

import type { Merchant } from '../pay/merchant';

/** A key with which the stand-in signs, and the name it has in `Wechatpay-Serial`. */
export interface SigningKey {
  readonly serial: string;
  readonly key: KeyObject;
}

/** The keys of both sides: made by the stand-in, so that nothing signed with them is worth anything elsewhere. */
export interface StandInKeys {
  readonly merchant: SigningKey;
  readonly apiV3Key: string;
  /** A public key (`PUB_KEY_ID_…`) and a platform certificate, as while changing from one to the other. */
  readonly platform: readonly [SigningKey, SigningKey];
  /** A key that no merchant was told of. */
  readonly foreign: SigningKey;
}

const makeSerial = () => randomBytes(20).toString('hex').toUpperCase();
const makeKey = (prefix = ''): SigningKey => ({
  serial: prefix + makeSerial(),
  key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
});

export function makeStandInKeys(): StandInKeys {
  return {
    merchant: makeKey(),
    apiV3Key: randomBytes(16).toString('hex'),
    platform: [makeKey('PUB_KEY_ID_'), makeKey()],
    foreign: makeKey(),
  };
}

/** The merchant with these keys, as the shop is to be configured. */
export function standInMerchant({ merchant, apiV3Key, platform }: StandInKeys, notifyUrl: string): Merchant {
  return {
    appId: 'wx0000000000000000',
    merchantId: '1900000000',
    serial: merchant.serial,
    privateKey: merchant.key,
    platformKeys: new Map(platform.map(({ serial, key }) => [serial, createPublicKey(key)])),
    apiV3Key,
    notifyUrl,
  };
}
