import { fen } from '@/contract/money';
import { HOUR } from '@/contract/time';
import type { OrdersVerbs } from '@/contract/verbs/orders';
import { depositRefundOf } from '@/domain/orders/balance';

import type { TestShop } from '../shop';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

const cancelInput = async (order: ReturnType<typeof steps.placePreorderAwaitingBalance>) => {
  const found = await order;
  const depositRefund = depositRefundOf(found, 'shopper');
  return { orderId: found.id, ...(depositRefund !== undefined && { depositRefund }) };
};

async function expired(shop: TestShop) {
  const { id } = await steps.placeTestOrder(shop);
  shop.clock.now += HOUR;
  return { orderId: id };
}

export const ORDERS_SCENARIOS = {
  'order.cancel': {
    effect: 'writes',
    scenarios: {
      unpaid: async (shop) => ({ ...(await steps.placedOrderInput(shop)), depositRefund: fen(0) }),
      bought: (shop) => cancelInput(steps.placeBoughtPreorder(shop)),
      called: (shop) => cancelInput(steps.placePreorderAwaitingBalance(shop)),
    },
  },
  'order.confirmReceipt': {
    effect: 'writes',
    scenarios: { shipped: async (shop) => ({ orderId: (await steps.placePaidOrder(shop, 'shipped')).id }) },
  },
  'order.get': { effect: 'settles', scenarios: { expired } },
  'order.list': {
    effect: 'settles',
    scenarios: {
      expired: async (shop) => {
        const { orderId } = await expired(shop);
        return { group: 'cancelled', refunds: true, text: 'tea', cursor: orderId };
      },
    },
  },
} satisfies VerbScenarios<keyof OrdersVerbs>;
