import type { OffersVerbs } from '@/contract/verbs/offers';

import { reads, type VerbScenarios } from './scenario';
import * as steps from './steps';

export const OFFERS_SCENARIOS = {
  'offer.make': {
    effect: 'writes',
    scenarios: {
      first: async () => steps.offerInput(46),
      again: async (shop) => {
        await steps.makeAnsweredOffer(shop, 41);
        return { ...steps.offerInput(42), requestId: 'offer-2' };
      },
    },
    other: { message: '买三只' },
  },
  'offer.accept': {
    effect: 'writes',
    scenarios: {
      countered: async (shop) => {
        const { id, price } = await steps.makeAnsweredOffer(shop, 41);
        return { offerId: id, shownPrice: price };
      },
    },
  },
  'offer.withdraw': {
    effect: 'writes',
    scenarios: { countered: async (shop) => ({ offerId: (await steps.makeAnsweredOffer(shop, 41)).id }) },
  },
  'offer.list': reads({ cursor: 'offer' }),
} satisfies VerbScenarios<keyof OffersVerbs>;
