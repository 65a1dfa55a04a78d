import { fen } from '@/contract/money';
import type { VerbName } from '@/contract/verbs';
import { depositRefundOf } from '@/domain/orders/balance';

import { aPhoto } from '../reviews/reviews';
import { payFor, type TestShop } from '../shop';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

const paidOrderInput = async (shop: TestShop) => {
  const order = await steps.placeTestOrder(shop);
  await payFor(shop, order);
  return { orderId: order.id };
};
const cancelInput = async (order: ReturnType<typeof steps.placePreorderAwaitingBalance>) => {
  const found = await order;
  const depositRefund = depositRefundOf(found, 'shopper');
  return { orderId: found.id, ...(depositRefund !== undefined && { depositRefund }) };
};

/** Verbs that write orders, payments, refunds and offers. */
export const CHECKOUT_SCENARIOS = {
  'coupon.claim': { effect: 'writes', scenarios: { usual: async () => ({ couponId: 'all-5' }) } },
  'order.place': { effect: 'writes', scenarios: { usual: steps.orderPlaceInput }, other: { remark: '放门口' } },
  'order.pay': { effect: 'writes', scenarios: { whole: steps.placedOrderInput } },
  'order.payBalance': {
    effect: 'writes',
    scenarios: { balance: async (shop) => ({ orderId: (await steps.placePreorderAwaitingBalance(shop)).id }) },
  },
  'order.confirmPayment': { effect: 'writes', scenarios: { paid: paidOrderInput } },
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
  'offer.make': {
    effect: 'writes',
    scenarios: {
      first: async () => steps.offerInput(46),
      again: async (shop) => {
        await steps.makeAnsweredOffer(shop, 41);
        return { ...steps.offerInput(42), requestId: 'offer-2' };
      },
    },
    other: { message: '买三只' },
  },
  'offer.accept': {
    effect: 'writes',
    scenarios: {
      countered: async (shop) => {
        const { id, price } = await steps.makeAnsweredOffer(shop, 41);
        return { offerId: id, shownPrice: price };
      },
    },
  },
  'offer.withdraw': {
    effect: 'writes',
    scenarios: { countered: async (shop) => ({ offerId: (await steps.makeAnsweredOffer(shop, 41)).id }) },
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
} satisfies Partial<VerbScenarios<VerbName>>;
