import { yuan } from '@/contract/money';
import type { DeskOffersVerbs } from '@/contract/verbs/desk/offers';

import { valueOf } from '../../shop';
import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

export const DESK_OFFERS_SCENARIOS = {
  'desk.listOffers': {
    effect: 'reads',
    scenarios: {
      one: async (shop) => {
        valueOf(await shop.call('offer.make', steps.offerInput(45)));
        return {};
      },
    },
  },
  'desk.answerOffer': {
    effect: 'writes',
    scenarios: {
      counter: async (shop) => {
        const { id } = valueOf(await shop.call('offer.make', steps.offerInput(45)));
        return { requestId: 'answer-1', offerId: id, answer: { action: 'counter', price: yuan(48) } };
      },
      'with a word': async (shop) => {
        const { id } = valueOf(await shop.call('offer.make', steps.offerInput(45)));
        return { requestId: 'answer-1', offerId: id, answer: { action: 'accept', message: 'for you' } };
      },
    },
    other: { answer: { action: 'refuse' } },
  },
} satisfies VerbScenarios<keyof DeskOffersVerbs>;
