import { fen } from '@/contract/money';
import type { DeskCustomersVerbs } from '@/contract/verbs/desk/customers';

import { valueOf, type TestShop } from '../../shop';
import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

/** The customer of a paid order. */
async function customerOf(shop: TestShop): Promise<{ readonly customerId: string }> {
  const { id } = await steps.placePaidOrder(shop);
  return { customerId: valueOf(await shop.call('desk.getOrder', { orderId: id })).customerId };
}

const GIFT = { requestId: 'give-1', reason: '上次来晚了' };

export const DESK_CUSTOMERS_SCENARIOS = {
  'desk.listCustomers': {
    effect: 'reads',
    scenarios: {
      one: async (shop) => {
        await customerOf(shop);
        return { cursor: `${shop.clock.now}:zz` };
      },
    },
  },
  'desk.getCustomer': { effect: 'reads', scenarios: { usual: customerOf } },
  'desk.listCustomerOrders': {
    effect: 'reads',
    scenarios: { usual: async (shop) => ({ ...(await customerOf(shop)), cursor: `${shop.clock.now}:zz` }) },
  },
  'desk.setCustomerNote': {
    effect: 'writes',
    scenarios: { usual: async (shop) => ({ ...(await customerOf(shop)), note: '老客，爱喝岩茶' }) },
  },
  'desk.giveCoupon': {
    effect: 'writes',
    scenarios: { usual: async (shop) => ({ ...GIFT, ...(await customerOf(shop)), couponId: 'tea-9' }) },
    other: { reason: '生日' },
  },
  'desk.giveCredit': {
    effect: 'writes',
    scenarios: { usual: async (shop) => ({ ...GIFT, ...(await customerOf(shop)), amount: fen(500) }) },
    other: { amount: fen(600) },
  },
} satisfies VerbScenarios<keyof DeskCustomersVerbs>;
