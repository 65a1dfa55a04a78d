import type { WishlistVerbs } from '@/contract/verbs/wishlist';

import { reads, type VerbScenarios } from './scenario';

export const WISHLIST_SCENARIOS = {
  'wishlist.get': reads({}),
  'wishlist.setFavourite': {
    effect: 'writes',
    scenarios: {
      on: async () => ({ goodsId: 'cup', on: true }),
      off: async (shop) => {
        await shop.call('wishlist.setFavourite', { goodsId: 'cup', on: true });
        return { goodsId: 'cup', on: false };
      },
    },
  },
  'wishlist.setStockAlert': { effect: 'writes', scenarios: { on: async () => ({ skuId: 'gone-1', on: true }) } },
} satisfies VerbScenarios<keyof WishlistVerbs>;
