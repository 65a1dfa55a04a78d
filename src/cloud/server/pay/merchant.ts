import type { KeyObject } from 'node:crypto';

/** The seller's account at WeChat Pay (商户号), with the keys of both sides. */
export interface Merchant {
  readonly appId: string;
  readonly merchantId: string;
  /** Serial number of the merchant's API certificate: tells WeChat which key signed. */
  readonly serial: string;
  readonly privateKey: KeyObject;
  /**
   * WeChat's keys by the name in `Wechatpay-Serial`: public keys (`PUB_KEY_ID_…`) and platform certificates. While a
   * merchant changes from one to the other, messages come signed with either.
   */
  readonly platformKeys: ReadonlyMap<string, KeyObject>;
  /** 32 characters; decrypts notifications. */
  readonly apiV3Key: string;
  /** Where notifications go: https, without a query. */
  readonly notifyUrl: string;
}
