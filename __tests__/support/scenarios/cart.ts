import { HOUR } from '@/contract/time';
import type { CartVerbs } from '@/contract/verbs/cart';

import type { VerbScenarios } from './scenario';
import * as steps from './steps';

export const CART_SCENARIOS = {
  'cart.quote': {
    effect: 'reads',
    scenarios: {
      usual: async (shop) => {
        const { lines, addressId, coupon, useCredit } = await steps.orderPlaceInput(shop);
        return { lines, addressId, ...(coupon && { coupon }), useCredit: useCredit === true, stall: false };
      },
    },
  },
  'cart.sync': {
    effect: 'writes',
    scenarios: {
      ahead: async ({ clock: { now } }) => ({
        entries: [{ skuId: 'cup-red', quantity: 1, chosen: true, addedAt: now + HOUR, changedAt: now + HOUR }],
      }),
    },
  },
} satisfies VerbScenarios<keyof CartVerbs>;
