import { fen } from '@/contract/money';
import type { CheckoutVerbs } from '@/contract/verbs/checkout';

import { giftInput } from '../gifts/gifts';
import { payFor } from '../shop';
import { reads, type VerbScenarios } from './scenario';
import * as steps from './steps';

export const CHECKOUT_SCENARIOS = {
  'order.place': {
    effect: 'writes',
    scenarios: { usual: steps.orderPlaceInput, gift: ({ call }) => giftInput(call) },
    other: { remark: '放门口' },
  },
  'order.placeAtStall': {
    effect: 'writes',
    scenarios: {
      goods: steps.stallInput,
      amount: async () => ({
        requestId: 'stall-1',
        useCredit: false,
        purchase: { kind: 'amount', amount: fen(1_200) },
      }),
    },
    other: { purchase: { kind: 'amount', amount: fen(900) } },
  },
  'payForMe.request': { effect: 'writes', scenarios: { usual: steps.placedOrderInput } },
  'payForMe.pay': {
    effect: 'writes',
    scenarios: { usual: async (shop) => ({ payForMeId: (await steps.payForMeRequested(shop)).payForMeId }) },
  },
  'preparedOrder.get': reads({ preparedOrderId: 'prepared-1' }),
  'payForMe.get': {
    effect: 'settles',
    scenarios: {
      paid: async (shop) => {
        const { order, payForMeId } = await steps.payForMeRequested(shop);
        await payFor(shop, order);
        return { payForMeId };
      },
    },
  },
} satisfies VerbScenarios<keyof CheckoutVerbs>;
