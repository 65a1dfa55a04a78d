import { yuan } from '@/contract/money';

import type { ShopContent } from './types';

/** Id of the demo shop's chat group, which has its own price. */
export const DEMO_GROUP_ID = 'tea-friends';

/** Promotions, coupons and the welcome credit. */
export const promotionContent: Required<Pick<ShopContent, 'promotions' | 'coupons' | 'welcomeCredit'>> = {
  promotions: [
    {
      kind: 'limited-time-price',
      id: 'chenpi-week',
      name: '天凉喝柑',
      since: { daysAgo: 1, time: '00:00' },
      until: { daysAhead: 8 },
      goodsIds: ['chenpi'],
      newPrice: { price: yuan(39) },
      basis: '上周标价',
    },
    {
      kind: 'limited-time-price',
      id: 'tea-friends-week',
      name: '茶友群的价',
      since: { daysAgo: 1, time: '00:00' },
      until: { daysAhead: 6 },
      groupId: DEMO_GROUP_ID,
      goodsIds: ['hongcha'],
      newPrice: { percentOff: 10 },
      basis: '群外价',
    },
    {
      kind: 'second-item-discount',
      id: 'crisp-second',
      name: '薄脆第二件半价',
      since: { daysAgo: 3, time: '00:00' },
      until: { daysAhead: 22 },
      goodsIds: ['crisp'],
      percentOff: 50,
    },
    {
      kind: 'tiered-discount',
      id: 'winter-full',
      name: '入冬满减',
      since: { daysAgo: 3, time: '00:00' },
      until: { daysAhead: 30 },
      tiers: [
        { minSpend: yuan(199), discount: yuan(15) },
        { minSpend: yuan(399), discount: yuan(40) },
      ],
    },
  ],
  coupons: [
    {
      id: 'shop-8',
      name: '小铺见面券',
      discount: yuan(8),
      minSpend: yuan(68),
      validity: { since: { daysAgo: 7, time: '00:00' }, until: { daysAhead: 60 } },
    },
    {
      id: 'tea-12',
      name: '茶叶券',
      discount: yuan(12),
      minSpend: yuan(98),
      goods: { categoryId: 'tea', name: '茶' },
      validity: { since: { daysAgo: 7, time: '00:00' }, until: { daysAhead: 14 } },
    },
    {
      id: 'kiln-day-20',
      name: '开窑日券',
      discount: yuan(20),
      minSpend: yuan(168),
      goods: { categoryId: 'ware', name: '茶器' },
      validity: { since: { daysAhead: 5 }, until: { daysAhead: 20 } },
    },
  ],
  welcomeCredit: yuan(5),
};
