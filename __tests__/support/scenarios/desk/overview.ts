import type { DeskOverviewVerbs } from '@/contract/verbs/desk/overview';

import type { VerbScenarios } from '../scenario';
import { prepareOrder } from './prepared-orders';

export const DESK_OVERVIEW_SCENARIOS = {
  'desk.summary': {
    effect: 'reads',
    scenarios: {
      one: async (shop) => {
        await prepareOrder(shop);
        return {};
      },
    },
  },
} satisfies VerbScenarios<keyof DeskOverviewVerbs>;
