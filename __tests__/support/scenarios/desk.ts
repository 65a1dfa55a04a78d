import { yuan } from '@/contract/money';
import type { DeskVerbs } from '@/contract/verbs/desk';

import { INPUT_EXAMPLES } from '../input-examples';
import { valueOf, type TestShop } from '../shop';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

const input = { ...INPUT_EXAMPLES['desk.prepareOrder'], message: '给你配的' };

const prepareOrder = async ({ call }: TestShop) => ({
  preparedOrderId: valueOf(await call('desk.prepareOrder', input)).id,
});

export const DESK_SCENARIOS = {
  'desk.summary': {
    effect: 'reads',
    scenarios: {
      one: async (shop) => {
        await prepareOrder(shop);
        return {};
      },
    },
  },
  'desk.listPreparedOrders': {
    effect: 'reads',
    scenarios: {
      one: async (shop) => {
        await prepareOrder(shop);
        return {};
      },
    },
  },
  'desk.prepareOrder': { effect: 'writes', scenarios: { usual: async () => input }, other: { message: '另一单' } },
  'desk.withdrawPreparedOrder': { effect: 'writes', scenarios: { open: prepareOrder } },
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
    },
    other: { answer: { action: 'refuse' } },
  },
} satisfies VerbScenarios<keyof DeskVerbs>;
