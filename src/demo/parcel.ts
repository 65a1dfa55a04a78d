import type { AddressFields } from '@/contract/addresses/address';

/** The simulated delivery. The tracking number is marked as a sample (示例). */
export const parcel = {
  carrier: '中通快递',
  trackingNumber: (orderNumber: string) => `示例${orderNumber.slice(-12)}`,
  /** Tracking events in order; `minutes` after dispatch, short enough to watch them all. */
  steps: [
    { minutes: 0, text: () => '景德镇：掌柜的包裹已揽收' },
    { minutes: 1, text: ({ province }: AddressFields) => `景德镇：已装车，发往${province}` },
    { minutes: 3, text: ({ city }: AddressFields) => `${city}：到了转运中心` },
    { minutes: 5, text: ({ city, district }: AddressFields) => `${city}${district}：快递员正在派送，留意电话` },
    { minutes: 8, text: () => '包裹送到了，看看东西再确认收货' },
  ],
};
