import type { BasketContent } from './types';

/** What the seller put together for someone in a chat. */
export const baskets: readonly BasketContent[] = [
  {
    id: 'tea-for-two',
    words: '上次你说家里常来客人，我给你配了一套：绿茶两小罐，再带一份芝麻薄脆下茶。',
    lines: [
      { skuId: 'yuqian-1', quantity: 2 },
      { skuId: 'crisp-1', quantity: 1 },
    ],
    until: { daysAhead: 30 },
  },
];
