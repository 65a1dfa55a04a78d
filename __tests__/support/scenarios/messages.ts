import type { MessagesVerbs } from '@/contract/verbs/messages';

import type { VerbScenarios } from './scenario';
import * as steps from './steps';

export const MESSAGES_SCENARIOS = {
  'message.list': {
    effect: 'reads',
    scenarios: {
      sent: async (shop) => {
        await steps.placePaidOrder(shop, 'shipped');
        return {};
      },
    },
  },
  'message.markRead': {
    effect: 'writes',
    scenarios: { now: async (shop) => ({ until: shop.clock.now }) },
  },
} satisfies VerbScenarios<keyof MessagesVerbs>;
