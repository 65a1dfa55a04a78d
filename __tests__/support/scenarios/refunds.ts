import type { RefundsVerbs } from '@/contract/verbs/refunds';

import { aPhoto } from '../reviews/reviews';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

export const REFUNDS_SCENARIOS = {
  'refund.request': {
    effect: 'writes',
    scenarios: {
      pictures: async (shop) => ({
        ...{ requestId: 'refund-1', orderId: (await steps.placePaidOrder(shop, 'received')).id },
        ...{ kind: 'return', reason: 'damaged', lines: [{ skuId: 'cup-red', quantity: 1 }] },
        ...{ description: '裂了', pictures: [{ ...aPhoto(), alt: '裂的地方' }] },
      }),
    },
    other: { description: '碎了' },
  },
  'refund.shipReturn': {
    effect: 'writes',
    scenarios: {
      agreed: async (shop) => ({ ...(await steps.agreedReturn(shop)), carrier: '某某快递', number: '730000001' }),
    },
  },
  'refund.withdraw': { effect: 'writes', scenarios: { requested: (shop) => steps.requestTestRefund(shop, 'paid') } },
  'refund.preview': {
    effect: 'settles',
    scenarios: {
      back: async (shop) => ({
        orderId: (await steps.refundWithTransferredMoney(shop)).orderId,
        request: { kind: 'money', reason: 'unwanted', lines: [{ skuId: 'tea-1', quantity: 1 }] },
      }),
    },
  },
} satisfies VerbScenarios<keyof RefundsVerbs>;
