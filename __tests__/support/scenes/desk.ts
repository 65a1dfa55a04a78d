import { yuan } from '@/contract/money';
import type { VerbName } from '@/contract/verbs';

import { INPUT_EXAMPLES } from '../input-examples';
import { valueOf, type TestShop } from '../shop';
import type { Plays } from './play';
import * as steps from './steps';

const wish = { ...INPUT_EXAMPLES['desk.prepareOrder'], words: '给你配的' };

const made = async ({ ask }: TestShop) => ({ basketId: valueOf(await ask('desk.prepareOrder', wish)).id });

/** Verbs of the seller's desk, with something on it. */
export const DESK = {
  'desk.summary': {
    does: 'reads',
    scenes: {
      one: async (shop) => {
        await made(shop);
        return {};
      },
    },
  },
  'desk.listPreparedOrders': {
    does: 'reads',
    scenes: {
      one: async (shop) => {
        await made(shop);
        return {};
      },
    },
  },
  'desk.prepareOrder': { does: 'writes', scenes: { usual: async () => wish }, other: { words: '另一单' } },
  'desk.withdrawPreparedOrder': { does: 'writes', scenes: { open: made } },
  'desk.listOffers': {
    does: 'reads',
    scenes: {
      one: async (shop) => {
        valueOf(await shop.ask('offer.make', steps.wishToBargain(45)));
        return {};
      },
    },
  },
  'desk.answerOffer': {
    does: 'writes',
    scenes: {
      counter: async (shop) => {
        const { id } = valueOf(await shop.ask('offer.make', steps.wishToBargain(45)));
        return { requestId: 'answer-1', offerId: id, answer: { does: 'counters', price: yuan(48) } };
      },
    },
    other: { answer: { does: 'refuses' } },
  },
} satisfies Partial<Plays<VerbName>>;
