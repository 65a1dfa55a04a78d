import { GIFT_TIMEOUT } from '@/contract/limits';
import { MINUTE } from '@/contract/time';
import type { GiftsVerbs } from '@/contract/verbs/gifts';

import { claimInput, give, giftIdOf } from '../gifts/gifts';
import type { TestShop } from '../shop';
import type { VerbScenarios } from './scenario';

/** A gift of which the giver has heard nothing until its time was over. */
async function expiredGift(shop: TestShop) {
  const order = await give(shop, shop.callAs('giver'));
  shop.clock.now += GIFT_TIMEOUT + MINUTE;
  return { giftId: giftIdOf(order) };
}

export const GIFTS_SCENARIOS = {
  'gift.get': { effect: 'settles', scenarios: { expired: expiredGift } },
  'gift.claim': {
    effect: 'writes',
    scenarios: {
      same: async (shop) => claimInput(shop.call, await give(shop, shop.callAs('giver'))),
      'other kind': async (shop) => {
        const order = await give(shop, shop.callAs('giver'), { quantities: { 'bowl-white': 2 } });
        return { ...(await claimInput(shop.call, order)), changes: [{ skuId: 'bowl-white', to: 'bowl-black' }] };
      },
    },
  },
  'gift.takeBack': {
    effect: 'writes',
    scenarios: { unclaimed: async (shop) => ({ orderId: (await give(shop, shop.call)).id }) },
  },
} satisfies VerbScenarios<keyof GiftsVerbs>;
