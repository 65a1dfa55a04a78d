import { yuan } from '@/contract/money';
import type { DeskRefundsVerbs } from '@/contract/verbs/desk/refunds';

import { valueOf } from '../../shop';
import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

export const DESK_REFUNDS_SCENARIOS = {
  'desk.listRefunds': {
    effect: 'reads',
    scenarios: {
      one: async (shop) => {
        await steps.requestTestRefund(shop, 'received');
        return {};
      },
    },
  },
  'desk.answerRefund': {
    effect: 'writes',
    scenarios: {
      whole: async (shop) => ({
        ...{ requestId: 'answer-1', ...(await steps.requestTestRefund(shop, 'paid')) },
        answer: { action: 'agree', message: '' },
      }),
      part: async (shop) => ({
        ...{ requestId: 'answer-1', ...(await steps.requestTestRefund(shop, 'received', { reason: 'damaged' })) },
        answer: { action: 'agree-in-part', message: '退一半', lines: [{ skuId: 'cup-red', amount: yuan(20) }] },
      }),
      return: async (shop) => ({
        ...{ requestId: 'answer-1', ...(await steps.requestTestRefund(shop, 'received', { kind: 'return' })) },
        answer: { action: 'agree', message: '寄回来就退' },
      }),
    },
    other: { answer: { action: 'refuse', message: '不行' } },
  },
  'desk.receiveReturn': {
    effect: 'writes',
    scenarios: {
      back: async (shop) => {
        const ref = await steps.agreedReturn(shop);
        valueOf(await shop.call('refund.shipReturn', { ...ref, carrier: '某某快递', number: '730000001' }));
        return { ...ref, message: '收到了' };
      },
    },
  },
} satisfies VerbScenarios<keyof DeskRefundsVerbs>;
