/** A parcel: carrier and tracking number. */

import type { Carrier } from '@/contract/desk/carriers';

/** As the shopper reads it. */
export const carriers = {
  SF: '顺丰速运',
  ZTO: '中通快递',
  YTO: '圆通速递',
  YD: '韵达快递',
  STO: '申通快递',
  JTSD: '极兔速递',
  JD: '京东物流',
  EMS: 'EMS',
  YZPY: '邮政快递包裹',
  DBL: '德邦快递',
} satisfies Record<Carrier, string>;
export const otherCarrier = '其他快递';
export const carrier = '快递';
export const carrierHint = '选快递';
export const trackingNumber = '单号';
export const trackingHint = '粘贴或手写';
export const scan = '扫条码';
export const scanFailed = '没扫出来，照着写也行';
export const numberMissing = '写上快递单号。';
export const carrierMissing = '选一下是哪家快递。';
export const sameNumber = '有两个包裹写了一样的单号。';
export const emptyParcel = '有个包裹里还没放东西。';
