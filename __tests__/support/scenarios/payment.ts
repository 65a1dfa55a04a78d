import type { PaymentVerbs } from '@/contract/verbs/payment';

import { payFor, type TestShop } from '../shop';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

const paidOrderInput = async (shop: TestShop) => {
  const order = await steps.placeTestOrder(shop);
  await payFor(shop, order);
  return { orderId: order.id };
};

export const PAYMENT_SCENARIOS = {
  'order.pay': { effect: 'writes', scenarios: { whole: steps.placedOrderInput } },
  'order.payBalance': {
    effect: 'writes',
    scenarios: { balance: async (shop) => ({ orderId: (await steps.placePreorderAwaitingBalance(shop)).id }) },
  },
  'order.confirmPayment': { effect: 'writes', scenarios: { paid: paidOrderInput } },
} satisfies VerbScenarios<keyof PaymentVerbs>;
