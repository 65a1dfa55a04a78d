import { yuan } from '@/contract/money';
import type { DeskSourcingVerbs } from '@/contract/verbs/desk/sourcing';
import { withSourcingStep } from '@/domain/orders/sourcing';

import { aSourcingStep, updateAsSeller } from '../../orders/preorders';
import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

const { at: _at, ...IN_TRANSIT } = aSourcingStep('in-transit');

export const DESK_SOURCING_SCENARIOS = {
  'desk.listSourcing': {
    effect: 'reads',
    scenarios: {
      bought: async (shop) => {
        await steps.placeBoughtPreorder(shop);
        return { state: 'bought' };
      },
    },
  },
  'desk.updateSourcing': {
    effect: 'writes',
    scenarios: {
      next: async (shop) => ({
        ...{ requestId: 'step-1', step: IN_TRANSIT },
        lines: [
          { orderId: (await steps.placeBoughtPreorder(shop)).id, skuId: 'tin-a' },
          { orderId: 'nonesuch', skuId: 'tin-a' },
        ],
      }),
    },
    other: { step: { ...IN_TRANSIT, place: '大阪' } },
  },
  'desk.callBalance': {
    effect: 'writes',
    scenarios: {
      cheaper: async (shop) => {
        const { id } = await steps.placeBoughtPreorder(shop);
        const at = shop.clock.now;
        const moved = await updateAsSeller(shop, id, (order) =>
          withSourcingStep(order, 'tin-a', aSourcingStep('arrived', at)),
        );
        return { orderId: moved.id, difference: yuan(10) };
      },
    },
  },
} satisfies VerbScenarios<keyof DeskSourcingVerbs>;
