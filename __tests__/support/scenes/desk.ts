import type { VerbName } from '@/contract/verbs';

import { INPUT_EXAMPLES } from '../input-examples';
import { valueOf, type TestShop } from '../shop';
import type { Plays } from './play';

const wish = { ...INPUT_EXAMPLES['desk.orderFor'], words: '给你配的' };

const made = async ({ ask }: TestShop) => ({ basketId: valueOf(await ask('desk.orderFor', wish)).id });

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
  'desk.baskets': {
    does: 'reads',
    scenes: {
      one: async (shop) => {
        await made(shop);
        return {};
      },
    },
  },
  'desk.orderFor': { does: 'writes', scenes: { usual: async () => wish }, other: { words: '另一单' } },
  'desk.endBasket': { does: 'writes', scenes: { open: made } },
} satisfies Partial<Plays<VerbName>>;
