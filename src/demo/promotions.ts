import { yuan } from '@/contract/money';

import type { ShopContent } from './types';

/** The chat group of the demo shop, for which she has made a price. */
export const DEMO_GROUP = 'tea-friends';

/** What the seller takes off, and when. A "was" price is only ever the one it really had before. */
export const offers: Required<Pick<ShopContent, 'promotions' | 'coupons' | 'welcomeCredit'>> = {
  promotions: [
    {
      kind: 'time-price',
      id: 'chenpi-week',
      name: '天凉喝柑',
      since: { daysAgo: 1, time: '00:00' },
      until: { daysAhead: 8 },
      goodsIds: ['chenpi'],
      to: { price: yuan(39) },
      basis: '上周标价',
    },
    {
      kind: 'time-price',
      id: 'tea-friends-week',
      name: '茶友群的价',
      since: { daysAgo: 1, time: '00:00' },
      until: { daysAhead: 6 },
      groupId: DEMO_GROUP,
      goodsIds: ['hongcha'],
      to: { percentOff: 10 },
      basis: '群外价',
    },
    {
      kind: 'second-piece',
      id: 'crisp-second',
      name: '薄脆第二件半价',
      since: { daysAgo: 3, time: '00:00' },
      until: { daysAhead: 22 },
      goodsIds: ['crisp'],
      percentOff: 50,
    },
    {
      kind: 'full-reduction',
      id: 'winter-full',
      name: '入冬满减',
      since: { daysAgo: 3, time: '00:00' },
      until: { daysAhead: 30 },
      tiers: [
        { from: yuan(199), off: yuan(15) },
        { from: yuan(399), off: yuan(40) },
      ],
    },
  ],
  coupons: [
    {
      id: 'shop-8',
      name: '小铺见面券',
      off: yuan(8),
      from: yuan(68),
      valid: { since: { daysAgo: 7, time: '00:00' }, until: { daysAhead: 60 } },
    },
    {
      id: 'tea-12',
      name: '茶叶券',
      off: yuan(12),
      from: yuan(98),
      goods: { categoryId: 'tea', says: '茶' },
      valid: { since: { daysAgo: 7, time: '00:00' }, until: { daysAhead: 14 } },
    },
    {
      id: 'kiln-day-20',
      name: '开窑日券',
      off: yuan(20),
      from: yuan(168),
      goods: { categoryId: 'ware', says: '茶器' },
      valid: { since: { daysAhead: 5 }, until: { daysAhead: 20 } },
    },
  ],
  welcomeCredit: yuan(5),
};
