import type { PreparedOrderContent } from './types';

/** Orders the seller prepared for a shopper in a chat. */
export const preparedOrders: readonly PreparedOrderContent[] = [
  {
    id: 'tea-for-two',
    message: '上次你说家里常来客人，我给你配了一套：绿茶两小罐，再带一份芝麻薄脆下茶。',
    lines: [
      { skuId: 'yuqian-1', quantity: 2 },
      { skuId: 'crisp-1', quantity: 1 },
    ],
    expiresAt: { daysAhead: 30 },
  },
];
