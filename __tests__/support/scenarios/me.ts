import type { MeVerbs } from '@/contract/verbs/me';

import { makeAnsweredOffer, placeTestOrder, writeComment } from './steps';
import { valueOf, type TestShop } from '../shop';
import type { VerbScenarios } from './scenario';

/** The phone's shopper has done everything, and nothing of it is open. */
async function doEverything(shop: TestShop): Promise<void> {
  const { id } = await placeTestOrder(shop);
  valueOf(await shop.call('order.cancel', { orderId: id }));
  await makeAnsweredOffer(shop, 46);
  await writeComment(shop);
  valueOf(await shop.call('feed.like', { postId: 'p1', liked: true }));
  valueOf(await shop.call('wishlist.setFavourite', { goodsId: 'cup', on: true }));
}

export const ME_SCENARIOS = {
  'me.export': {
    effect: 'reads',
    scenarios: {
      everything: async (shop) => {
        await doEverything(shop);
        return {};
      },
    },
  },
  'me.erase': {
    effect: 'writes',
    scenarios: {
      everything: async (shop) => {
        await doEverything(shop);
        return {};
      },
    },
  },
} satisfies VerbScenarios<keyof MeVerbs>;
