import type { DeskPreparedOrdersVerbs } from '@/contract/verbs/desk/prepared-orders';

import { INPUT_EXAMPLES } from '../../input-examples';
import { valueOf, type TestShop } from '../../shop';
import type { VerbScenarios } from '../scenario';

const input = { ...INPUT_EXAMPLES['desk.prepareOrder'], message: '给你配的' };

export const prepareOrder = async ({ call }: TestShop) => ({
  preparedOrderId: valueOf(await call('desk.prepareOrder', input)).id,
});

export const DESK_PREPARED_ORDERS_SCENARIOS = {
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
} satisfies VerbScenarios<keyof DeskPreparedOrdersVerbs>;
